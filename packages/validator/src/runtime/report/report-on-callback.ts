import { isPrototypeExtended, ownMembers } from "../body/own-members.ts";
import type { CallbackDefinition } from "../definition/definition.ts";
import { codeOfMember } from "./code-of.ts";
import { collect, noResult, type ReportOptions, type ReportResult } from "./collect.ts";

/** Reports on the body of a callback. */
export function reportOnCallback(
  { inherits, report }: CallbackDefinition,
  body: unknown,
  options: ReportOptions,
): ReportResult {
  const reported = noResult();
  // A body that is null is there, so it has the wrong kind.
  const note = collect(
    reported,
    body,
    (keyword, value, at, param) => (body === null ? "wrong-kind" : codeOfMember(keyword, value, at, param)),
    options,
  );
  report(body, "", note, ownMembers(inherits() || isPrototypeExtended(), options.fromText));
  return reported;
}
