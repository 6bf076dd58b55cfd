import { codeOfMember } from "./code-of.ts";
import type { CallbackDefinition } from "./definition.ts";
import type { Findings } from "./findings.ts";
import { notes } from "./notes.ts";
import { ownMembers } from "./own-members.ts";

/** Reports the body of a callback. */
export const reportOnCallback = (
  { inherits, report }: CallbackDefinition,
  body: unknown,
  findings: Findings,
  exact: boolean,
): void =>
  report(
    body,
    "",
    // The body is there and is what it is: a null in its place is of another kind.
    notes(
      findings,
      body,
      (keyword, value, at, param) => (body === null ? "wrong-kind" : codeOfMember(keyword, value, at, param)),
      exact,
    ),
    ownMembers(inherits()),
  );
