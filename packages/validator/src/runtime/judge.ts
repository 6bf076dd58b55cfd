import type { CallbackOutcome, Delivered, Failure, Issue, Malformed, Outcome } from "@tc3-schema/types";
import type { Findings } from "./findings.ts";
import { ISSUE_CAP, issue } from "./issue.ts";
import { isObject } from "./kind.ts";
import type { TokenAt } from "./loss.ts";
import { isOwnError } from "./own-error.ts";
import { isFatal, isHarmless } from "./remark.ts";

/** What there is to remark on a value, and what becomes of it. */
export interface Remarked {
  readonly findings: Findings;
  readonly tokenAt: TokenAt | undefined;
  readonly strict: boolean;
}

/** A body that is rejected for one reason that no reporter has. */
export const malformed = (only: Issue, value: unknown): Malformed => ({
  status: "malformed",
  issues: [only],
  omitted: 0,
  value,
});

type Wanted = (code: string) => boolean;

interface Listed {
  readonly issues: Issue[];
  readonly omitted: number;
}

/** The first issues, made only now; of the rest it is known that they are there. */
function listed({ findings, tokenAt }: Remarked, ...wanted: readonly Wanted[]): Listed {
  const { remarks, counts } = findings;
  const issues: Issue[] = [];
  let all = 0;
  for (const isWanted of wanted) {
    for (const { code, issue: tell } of remarks) {
      if (isWanted(code) && issues.length < ISSUE_CAP) issues.push(tell(tokenAt));
    }
    for (const code of Object.keys(counts)) if (isWanted(code)) all += counts[code] ?? 0;
  }
  return { issues, omitted: all - issues.length };
}

const isDrift: Wanted = (code) => !isFatal(code) && code !== "deprecated-field";

/** What is rejected, or undefined. What makes a body malformed comes first, or the cap could hide it behind drift that strict rejects. */
function rejected(value: unknown, remarked: Remarked): Malformed | undefined {
  const { issues, omitted } = remarked.strict
    ? listed(remarked, isFatal, isDrift)
    : listed(remarked, isFatal);
  if (issues.length === 0) return undefined;
  const response = isObject(value) ? value["Response"] : undefined;
  const requestId = isObject(response) ? response["RequestId"] : undefined;
  const refused: Malformed = { status: "malformed", issues, omitted, value };
  if (typeof requestId === "string") refused.requestId = requestId;
  return refused;
}

/** What an outcome that is not rejected says beside its data. */
interface Beside {
  readonly conforms: boolean;
  readonly drift: Issue[];
  readonly omitted: number;
}

function beside(remarked: Remarked | undefined): Beside {
  if (remarked === undefined) return { conforms: true, drift: [], omitted: 0 };
  const { issues: drift, omitted } = listed(remarked, () => true);
  return { conforms: Object.keys(remarked.findings.counts).every(isHarmless), drift, omitted };
}

/**
 * The error that makes a response a failure. Only asked of a response that is not malformed.
 *
 * @param ownError Whether the action has an Error of its own, which only stands for a failure when it stands alone.
 */
const failureOf = (
  response: Readonly<Record<string, unknown>>,
  ownError: boolean,
): Failure<string>["error"] | undefined => {
  const error = response["Error"];
  if (!isObject(error) || isOwnError(response, ownError)) return undefined;
  const { Code: code, Message: message } = error;
  if (typeof code !== "string" || code === "" || typeof message !== "string") return undefined;
  return { code, message };
};

/** The one thing no guard can say: that a value is what the spec promises, or what may come instead, was just judged. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
const judged = <T>(value: unknown): T => value as T;

/**
 * The verdict on an answer.
 *
 * @param remarked Undefined where there is nothing to remark: then this is all that a check costs.
 */
export function judge<S, C extends string>(
  body: unknown,
  ownError: boolean,
  remarked: Remarked | undefined,
): Outcome<S, C> {
  const refused = remarked === undefined ? undefined : rejected(body, remarked);
  if (refused !== undefined) return refused;
  const response = isObject(body) ? body["Response"] : undefined;
  const requestId = isObject(response) ? response["RequestId"] : undefined;
  if (!isObject(response) || typeof requestId !== "string") {
    // Unreachable with JSON: a value that changes while it is read (a proxy, a getter) gets here.
    return malformed(issue("no-response", [], "the value changed while it was read"), body);
  }
  const error = failureOf(response, ownError);
  const { conforms, drift, omitted } = beside(remarked);
  if (error !== undefined) return { status: "failure", requestId, error, response, drift, omitted };
  return conforms
    ? { status: "success", conforms, requestId, data: judged<S>(response), drift, omitted }
    : { status: "success", conforms, requestId, data: judged<Delivered<S>>(response), drift, omitted };
}

/** The verdict on a callback: there is no envelope, and nothing in it says that anything failed. */
export function judgeCallback<T>(body: unknown, remarked: Remarked | undefined): CallbackOutcome<T> {
  const refused = remarked === undefined ? undefined : rejected(body, remarked);
  if (refused !== undefined) return refused;
  const { conforms, drift, omitted } = beside(remarked);
  return conforms
    ? { status: "success", conforms, data: judged<T>(body), drift, omitted }
    : { status: "success", conforms, data: judged(body), drift, omitted };
}
