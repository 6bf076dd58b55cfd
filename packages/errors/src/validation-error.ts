import type { Issue } from "@tc3-schema/types";

/** How many issues the message shows. */
const SHOWN = 3;

const sentence = (what: string, issues: readonly Issue[]): string => {
  const shown = issues.slice(0, SHOWN).map(({ message }) => message);
  const more = issues.length - shown.length;
  return shown.length === 0 ? what : `${what}: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
};

/**
 * A body is no answer of the action. `assert` and `unwrap` throw this. Recognise it with `isResponseValidationError`, which
 * works across copies of this package.
 */
export class ResponseValidationError extends Error {
  override readonly name = "ResponseValidationError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(sentence("The response is malformed", issues));
    this.issues = issues;
  }
}

/**
 * The API would refuse a request. `assert` of a request contract throws this before anything is sent. Recognise it with
 * `isRequestValidationError`, which works across copies of this package.
 */
export class RequestValidationError extends Error {
  override readonly name = "RequestValidationError";
  readonly action: string;
  readonly issues: readonly Issue[];

  constructor(action: string, issues: readonly Issue[]) {
    super(sentence(`The request of ${action} is not valid`, issues));
    this.action = action;
    this.issues = issues;
  }
}
