import { report as reportEnvelope } from "../../generated/envelope/report.js";
import { codeOfEnvelope, codeOfMember } from "./code-of.ts";
import type { ContractDefinition } from "./definition.ts";
import type { Findings } from "./findings.ts";
import { isObject } from "./kind.ts";
import { notes } from "./notes.ts";
import { isOwnError } from "./own-error.ts";
import { isPrototypeExtended, ownMember, ownMembers, plainMember } from "./own-members.ts";
import type { Note } from "./reporter.ts";

/** Whether something is wrong with the response's Error, or inside of it. */
const isOnError = (at: string, param: string | undefined): boolean =>
  at === "/Response" ? param === "Error" : at === "/Response/Error" || at.startsWith("/Response/Error/");

/** Reports an answer: first its envelope, then the action's own members. */
export function reportOnResponse(
  { inherits, report, ownError }: ContractDefinition,
  body: unknown,
  findings: Findings,
  exact: boolean,
): void {
  const isInherited = inherits() || isPrototypeExtended();
  const member = isInherited ? ownMember : plainMember;
  const response = member(body, "Response");
  const isOwn = isObject(response) && isOwnError(response, ownError === true);
  const code = member(member(response, "Error"), "Code");
  const own = ownMembers(isInherited);

  const onEnvelope = notes(findings, body, codeOfEnvelope, exact);
  const noteEnvelope: Note = (at, keyword, part, param) => {
    if (isOnError(at, param)) {
      // With no Code, or with an empty one, nothing failed that owes a Message.
      const isOnMessage = param === "Message" || at.endsWith("/Message");
      if (isOwn || (isOnMessage && (code === undefined || code === ""))) return;
    }
    onEnvelope(at, keyword, part, param);
  };
  reportEnvelope(body, "", noteEnvelope, own);
  if (report === undefined || !isObject(response)) return;

  // A failure promises nothing but its Error.
  const failed = !isOwn && typeof code === "string" && code !== "";
  const onMembers = notes(findings, body, codeOfMember, exact);
  const noteMember: Note = (at, keyword, part, param) => {
    const isEnvelopes = !isOwn && ownError === true && isOnError(at, param);
    const isMissing = keyword === "required" && at === "/Response";
    if (!isEnvelopes && !(failed && isMissing)) onMembers(at, keyword, part, param);
  };
  report(response, "/Response", noteMember, own);
}
