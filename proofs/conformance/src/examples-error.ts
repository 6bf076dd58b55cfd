/** The examples, or the table of the expected verdicts, cannot be read. The message is for people. */
export class ExamplesError extends Error {
  override readonly name = "ExamplesError";
}
