/** The key that callers must sign with. */
export interface Secret {
  readonly id: string;
  readonly key: string;
}
