import { report as reportEnvelope } from "../../generated/envelope/report.js";
import { codeOfEnvelope, codeOfMember } from "./code-of.ts";
import type { ContractDefinition } from "./definition.ts";
import type { Findings } from "./findings.ts";
import { isObject } from "./kind.ts";
import { notes } from "./notes.ts";
import { isOwnError } from "./own-error.ts";

/** Whether something is wrong with the response's Error, or inside of it. */
const isOnError = (at: string, param: string | undefined): boolean =>
  at === "/Response" ? param === "Error" : at === "/Response/Error" || at.startsWith("/Response/Error/");

/** Finds everything that there is to remark on an answer: first on its envelope, then on the action's own members. */
export function remarkOnResponse(
  { report, ownError }: ContractDefinition,
  body: unknown,
  findings: Findings,
  exact: boolean,
): void {
  const response = isObject(body) ? body["Response"] : undefined;
  const own = isObject(response) && isOwnError(response, ownError === true);
  const error = isObject(response) ? response["Error"] : undefined;
  const code = isObject(error) ? error["Code"] : undefined;

  const onEnvelope = notes(findings, body, codeOfEnvelope, exact);
  reportEnvelope(body, "", (at, keyword, part, param) => {
    if (isOnError(at, param)) {
      // With no Code, or with an empty one, nothing failed that owes a Message.
      const isOnMessage = param === "Message" || at.endsWith("/Message");
      if (own || (isOnMessage && (code === undefined || code === ""))) return;
    }
    onEnvelope(at, keyword, part, param);
  });
  if (report === undefined || !isObject(response)) return;

  // A failure promises nothing but its Error.
  const failed = !own && typeof code === "string" && code !== "";
  const onMembers = notes(findings, body, codeOfMember, exact);
  report(response, "/Response", (at, keyword, part, param) => {
    const isEnvelopes = !own && ownError === true && isOnError(at, param);
    const isMissing = keyword === "required" && at === "/Response";
    if (!isEnvelopes && !(failed && isMissing)) onMembers(at, keyword, part, param);
  });
}
