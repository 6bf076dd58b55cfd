/** An input cannot be used: a state, a revision, a policy, an ignore file. Nothing was written. */
export class SpecDiffError extends Error {
  override readonly name = "SpecDiffError";
  /** The input, as it was given. */
  readonly what: string;
  readonly expected: string;
  readonly received: string;

  constructor(what: string, expected: string, received: string, options?: ErrorOptions) {
    super(`${what}: expected ${expected}, received ${received}`, options);
    this.what = what;
    this.expected = expected;
    this.received = received;
  }
}
