/** Told before each service is read: an import of all of them takes seconds. */
export type OnProgress = (progress: {
  readonly done: number;
  readonly total: number;
  readonly service: string;
}) => void;
