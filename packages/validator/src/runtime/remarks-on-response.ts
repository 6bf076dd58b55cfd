import { report as reportEnvelope } from "../../generated/envelope/report.js";
import type { ContractDefinition } from "./definition.ts";
import { isObject } from "./kind.ts";
import { isOwnError } from "./own-error.ts";
import type { Remark } from "./remark.ts";
import { remarks } from "./remarks.ts";
import type { ReportedError } from "./reported-error.ts";
import { codeOfEnvelope, codeOfMember } from "./sort-error.ts";

/** A failure promises nothing but its Error. */
const isFailure = (error: unknown): boolean =>
  isObject(error) && typeof error["Code"] === "string" && error["Code"] !== "";

/** Whether an error on a Response object is about its member Error. */
const isOnError = ({ at, param }: ReportedError): boolean =>
  at === "" ? param === "Error" : at.split("/", 2)[1] === "Error";

/** Everything that there is to remark on an answer: first on its envelope, then on the action's own members. */
export function remarksOnResponse(
  { report, ownError }: ContractDefinition,
  value: unknown,
): readonly Remark[] {
  const response = isObject(value) ? value["Response"] : undefined;
  const own = isObject(response) && isOwnError(response, ownError === true);
  const onEnvelope = remarks(
    reportEnvelope,
    value,
    [],
    codeOfEnvelope,
    ({ at }) => !(own && at.startsWith("/Response/Error")),
  );
  if (report === undefined || !isObject(response)) return onEnvelope;

  const failed = !own && isFailure(response["Error"]);
  const onMembers = remarks(report, response, ["Response"], codeOfMember, (error) => {
    if (!own && ownError === true && isOnError(error)) return false;
    return !(failed && error.keyword === "required" && error.at === "");
  });
  return [...onEnvelope, ...onMembers];
}
