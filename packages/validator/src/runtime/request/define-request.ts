import { RequestValidationError } from "@tc3-schema/errors/validation-error";
import type { Issue, RequestContract, RequestOutcome } from "@tc3-schema/types";
import { isPrototypeExtended, ownCopy, ownMembers } from "../body/own-members.ts";
import { messageOf } from "../body/words.ts";
import { standardSchema } from "../contract/standard-schema.ts";
import { identityOf } from "../definition/identity.ts";
import { issue } from "../report/issue.ts";
import type { RequestDefinition } from "./request-definition.ts";
import { type RequestIssues, requestIssues } from "./request-issues.ts";
import { schemaOfRequest } from "./schema-of-request.ts";

const NOTHING_WRONG: RequestIssues = { issues: [], omitted: 0 };

const only = (one: Issue): RequestIssues => ({ issues: [one], omitted: 0 });

/** Makes the contract of a request from its definition. Generated code calls this. */
export function defineRequest<R>(given: RequestDefinition): RequestContract<R> {
  const definition = ownCopy(given);
  const { action, inherits, request } = definition;

  const byReport = (value: unknown): RequestIssues =>
    requestIssues(definition, value, ownMembers(inherits() || isPrototypeExtended()));

  /** The guard reads plainly. If a parameter may be inherited, only the report is right, which reads own members. */
  const issuesOf = (value: unknown): RequestIssues => {
    try {
      if (definition.is(value)) return inherits() ? byReport(value) : NOTHING_WRONG;
      const found = byReport(value);
      if (found.issues.length > 0 || inherits() || isPrototypeExtended()) return found;
      return only(issue("wrong-kind", [], "the value changed while it was read"));
    } catch (thrown) {
      // A getter or a proxy threw. A value that JSON.stringify can write does not.
      return only(issue("wrong-kind", [], `reading the value threw: ${messageOf(thrown)}`));
    }
  };

  const is = (value: unknown): value is R => {
    try {
      if (definition.is(value)) return !inherits() || byReport(value).issues.length === 0;
      return (inherits() || isPrototypeExtended()) && byReport(value).issues.length === 0;
    } catch {
      return false;
    }
  };

  return {
    ...identityOf(definition),
    is,
    assert(value): asserts value is R {
      const { issues } = issuesOf(value);
      if (issues.length > 0) throw new RequestValidationError(action, issues);
    },
    check(value): RequestOutcome<R> {
      const { issues, omitted } = issuesOf(value);
      if (issues.length > 0) return { status: "invalid", issues, omitted, value };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was just judged
      return { status: "valid", data: value as R };
    },
    "~standard": standardSchema<R>(
      (value) => issuesOf(value).issues,
      is,
      () => schemaOfRequest(request),
    ),
  };
}
