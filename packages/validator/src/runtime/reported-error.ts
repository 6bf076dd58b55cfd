/** What Ajv's standalone code reports (`messages: false`), as far as it is read here. */
export interface ReportedError {
  /** JSON Pointer to the value that the keyword was applied to. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly type?: string | readonly string[];
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
  };
}

/** Ajv's standalone function of the strict schema with `allErrors`: false, and why in `errors`. */
export interface Reporter {
  (value: unknown): boolean;
  errors?: readonly ReportedError[] | null;
}
