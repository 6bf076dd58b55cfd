import { report as reportOnEnvelope } from "../../../generated/envelope/report.js";
import { isObject } from "../body/kind.ts";
import { isPrototypeExtended, type OwnMembers, ownMembers, responseOf } from "../body/own-members.ts";
import type {
  ContractDefinition,
  EnvelopeDefinition,
  NoteDifference,
  OwnError,
} from "../definition/definition.ts";
import { codeOfEnvelope, codeOfMember } from "./code-of.ts";
import { collect, noResult, type ReportOptions, type ReportResult } from "./collect.ts";

/** Whether a difference is about the Error of the response, or about a part of it. */
const isOnError = (at: string): boolean => at === "/Response/Error" || at.startsWith("/Response/Error/");

/** The facts about an answer that decide which differences are issues. */
interface Answer {
  readonly result: ReportResult;
  readonly response: unknown;
  /** Whether its Error is a member of the action. */
  readonly isOwn: boolean;
  /** The Code of its Error. */
  readonly code: unknown;
  readonly own: OwnMembers;
}

function envelopeOf(
  { inherits }: EnvelopeDefinition,
  body: unknown,
  options: ReportOptions,
  ownError?: OwnError,
): Answer {
  const result = noResult();
  const own = ownMembers(inherits() || isPrototypeExtended(), options.fromText);
  const response = responseOf(body, own);
  const isOwn = isObject(response) && ownError?.isMember(response) === true;
  const error = isObject(response) ? own(response)["Error"] : undefined;
  const code = isObject(error) ? own(error)["Code"] : undefined;
  const note = collect(result, body, codeOfEnvelope, options);
  reportOnEnvelope(
    body,
    "",
    (at, keyword, part, param) => {
      if (isOnError(at)) {
        // Without a Code, or with an empty one, nothing failed, and no Message is promised.
        const isOnMessage = param === "Message" || at.endsWith("/Message");
        if (isOwn || (isOnMessage && (code === undefined || code === ""))) return;
      }
      note(at, keyword, part, param);
    },
    own,
  );
  return { result, response, isOwn, code, own };
}

/** Reports on an answer of any action. */
export const reportOnAnyAnswer = (
  definition: EnvelopeDefinition,
  body: unknown,
  options: ReportOptions,
): ReportResult => envelopeOf(definition, body, options).result;

/** Reports on an answer of an action: first on its envelope, then on the members of the action. */
export function reportOnAnswer(
  definition: ContractDefinition,
  body: unknown,
  options: ReportOptions,
): ReportResult {
  const { report, ownError } = definition;
  const { result, response, isOwn, code, own } = envelopeOf(definition, body, options, ownError);
  if (!isObject(response)) return result;

  // A failure promises nothing but its Error.
  const failed = !isOwn && typeof code === "string" && code !== "";
  const onMembers = collect(result, body, codeOfMember, options);
  const note: NoteDifference = (at, keyword, part, param, missing) => {
    const isEnvelopes = !isOwn && ownError !== undefined && isOnError(at);
    const isMissing = keyword === "required" && at === "/Response";
    if (!isEnvelopes && !(failed && isMissing)) onMembers(at, keyword, part, param, missing);
  };
  report(response, "/Response", note, own);
  return result;
}
