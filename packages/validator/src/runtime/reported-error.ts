/** What Ajv's standalone code reports, as far as it is read here. */
export interface ReportedError {
  /** JSON Pointer to the value that the keyword was applied to. */
  readonly at: string;
  readonly keyword: string;
  /** That value. */
  readonly value: unknown;
  /** The kind that was expected, or the member that is missing or unknown. */
  readonly param: string;
}

/** Ajv's standalone function of the strict schema with `allErrors`: false, and why in `errors`. */
export interface Reporter {
  (value: unknown): boolean;
  errors?: readonly ReportedError[] | null;
}
