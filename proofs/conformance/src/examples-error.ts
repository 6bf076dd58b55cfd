/** The examples, or the table of what is expected of them, cannot be read. The message is for people. */
export class ExamplesError extends Error {
  override readonly name = "ExamplesError";
}
