import type { Issue } from "@tc3-schema/types";

const SHOWN = 3;

const sentence = (issues: readonly Issue[]): string => {
  const shown = issues.slice(0, SHOWN).map(({ message }) => message);
  const more = issues.length - shown.length;
  return shown.length === 0
    ? "The response is malformed"
    : `The response is malformed: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
};

/**
 * A body that is no answer of the API. Thrown by `assert` and `unwrap`. Recognise it with
 * `isResponseValidationError`, which works across copies of this package.
 */
export class ResponseValidationError extends Error {
  override readonly name = "ResponseValidationError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(sentence(issues));
    this.issues = issues;
  }
}
