import type { Issue } from "@tc3-schema/types";
import { report as reportEnvelope } from "../../generated/envelope/report.js";
import type { ContractDefinition } from "./definition.ts";
import { isObject } from "./kind.ts";
import { isOwnError } from "./own-error.ts";
import { remarks } from "./remarks.ts";
import { codeOfEnvelope, codeOfMember } from "./sort-error.ts";

/** A failure promises nothing but its Error. */
const isFailure = ({ Error: error }: Readonly<Record<string, unknown>>): boolean =>
  isObject(error) && typeof error["Code"] === "string" && error["Code"] !== "";

const isAt = ({ path }: Issue, member: string): boolean => path[0] === "Response" && path[1] === member;

/** Everything that there is to remark on an answer: first on its envelope, then on the action's own members. */
export function remarksOnResponse(
  { conforms, report, ownError }: ContractDefinition,
  value: unknown,
): readonly Issue[] {
  if (conforms(value)) return [];
  const onEnvelope = remarks(reportEnvelope, value, [], codeOfEnvelope);
  const response = isObject(value) ? value["Response"] : undefined;
  if (report === undefined || !isObject(response)) return onEnvelope;

  const own = isOwnError(response, ownError === true);
  const failed = !own && isFailure(response);
  const onMembers = remarks(report, response, ["Response"], codeOfMember).filter((each) => {
    if (!own && isAt(each, "Error") && ownError === true) return false;
    return !(failed && each.code === "missing" && each.path.length === 2);
  });
  return [...(own ? onEnvelope.filter((each) => !isAt(each, "Error")) : onEnvelope), ...onMembers];
}
