/** Called before each service is read, because an import of all services takes seconds. */
export type OnProgress = (progress: {
  readonly done: number;
  readonly total: number;
  readonly service: string;
}) => void;
