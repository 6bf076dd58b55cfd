/** The command cannot work with its input: it prints the message and the hint on stderr, and exits with 2. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
