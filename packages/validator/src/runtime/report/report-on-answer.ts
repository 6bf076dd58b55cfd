import { report as reportOnEnvelope } from "../../../generated/envelope/report.js";
import { isObject } from "../body/kind.ts";
import { isPrototypeExtended, ownMember, ownMembers, plainMember } from "../body/own-members.ts";
import { type ContractDefinition, isOwnError, type NoteDifference } from "../definition/definition.ts";
import { codeOfEnvelope, codeOfMember } from "./code-of.ts";
import { collect, missingOf, noResult, type ReportOptions, type ReportResult } from "./collect.ts";

/** Whether a difference is about the Error of the response, or about a part of it. */
const isOnError = (at: string, param: string | readonly string[] | undefined): boolean =>
  at === "/Response" ? param === "Error" : at === "/Response/Error" || at.startsWith("/Response/Error/");

/** Reports on an answer: first on its envelope, then on the members of the action. */
export function reportOnAnswer(
  { inherits, report, ownError }: ContractDefinition,
  body: unknown,
  options: ReportOptions,
): ReportResult {
  const reported = noResult();
  const isInherited = inherits() || isPrototypeExtended();
  const member = isInherited ? ownMember : plainMember;
  const response = member(body, "Response");
  const isOwn = isObject(response) && isOwnError(response, ownError);
  const code = member(member(response, "Error"), "Code");
  const own = ownMembers(isInherited, options.fromText);

  const onEnvelope = collect(reported, body, codeOfEnvelope, options);
  const noteEnvelope: NoteDifference = (at, keyword, part, param) => {
    if (isOnError(at, param)) {
      // Without a Code, or with an empty one, nothing failed, and no Message is promised.
      const isOnMessage = param === "Message" || at.endsWith("/Message");
      if (isOwn || (isOnMessage && (code === undefined || code === ""))) return;
    }
    onEnvelope(at, keyword, part, param);
  };
  reportOnEnvelope(body, "", noteEnvelope, own);
  if (report === undefined || !isObject(response)) return reported;

  // A failure promises nothing but its Error.
  const failed = !isOwn && typeof code === "string" && code !== "";
  const onMembers = collect(reported, body, codeOfMember, options);
  const noteMember: NoteDifference = (at, keyword, part, param, missing) => {
    if (at === "/Response" && typeof param === "object") {
      // An action can promise an Error of its own, which is sorted out by its name.
      for (const name of missingOf(part, param)) noteMember(at, keyword, part, name);
      return;
    }
    const isEnvelopes = !isOwn && ownError === true && isOnError(at, param);
    const isMissing = keyword === "required" && at === "/Response";
    if (!isEnvelopes && !(failed && isMissing)) onMembers(at, keyword, part, param, missing);
  };
  report(response, "/Response", noteMember, own);
  return reported;
}
