/** What the tool cannot do anything with: a state, a revision, a policy. Nothing was written. */
export class SpecDiffError extends Error {
  override readonly name = "SpecDiffError";
  /** Which input it is about, as it was given. */
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
