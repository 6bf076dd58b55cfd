import type { Issue, Outcome } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import { findAction } from "../served/find-action.ts";
import { readParameters } from "../served/read-parameters.ts";
import type { Served, ServedAction } from "../served/served.ts";
import { readRequest } from "../wire/read-request.ts";
import type { Received } from "../wire/received.ts";
import type { Refusal } from "../wire/refusal.ts";

/** Why an answer was not judged as the answer of its action. */
export type Unjudged = "unreachable" | "client-left" | "event-stream" | "too-large" | "encoded";

/** The reason why there is no answer to judge. */
export interface Unanswered {
  /** The HTTP status; undefined if the endpoint was not reached. */
  readonly status: number | undefined;
  readonly problem: Unjudged;
  readonly why: string;
}

/** An answer that came from the real endpoint. */
export type Answer = { readonly status: number; readonly body: Uint8Array } | Unanswered;

/** A request and its answer, as a proxy sees them. */
export interface Exchange {
  /** Undefined if the definitions do not have the action. */
  readonly service: string | undefined;
  readonly version: string | undefined;
  readonly action: string | undefined;
  /** Why the request is not one that the API accepts, according to the definitions. */
  readonly request: { readonly code: string; readonly message: string } | undefined;
  /** The HTTP status; undefined if the endpoint was not reached. */
  readonly status: number | undefined;
  readonly outcome: "success" | "drift" | "failure" | "malformed" | Unjudged;
  /** The code of a failure, as the API sent it. */
  readonly code: string | undefined;
  readonly category: string | undefined;
  readonly requestId: string | undefined;
  /** The drift, or the reasons why the answer is malformed. */
  readonly issues: readonly Issue[];
  /** How many more issues there are. */
  readonly omitted: number;
  readonly problem: string | undefined;
}

/** The part of an exchange that comes from the outcome of the answer. */
type OutcomePart = Pick<Exchange, "outcome" | "code" | "category" | "requestId" | "issues" | "omitted">;

const NOTHING: Omit<OutcomePart, "outcome"> = {
  code: undefined,
  category: undefined,
  requestId: undefined,
  issues: [],
  omitted: 0,
};

function outcomePart(outcome: Outcome<unknown, string>, categoryOf: (code: string) => string): OutcomePart {
  const { requestId, omitted } = outcome;
  switch (outcome.status) {
    case "malformed":
      return { ...NOTHING, outcome: "malformed", requestId, issues: outcome.issues, omitted };
    case "failure": {
      const { code } = outcome.error;
      const { drift: issues } = outcome;
      return { outcome: "failure", code, category: categoryOf(code), requestId, issues, omitted };
    }
    case "success":
      return {
        ...NOTHING,
        outcome: outcome.drift.length === 0 ? "success" : "drift",
        requestId,
        issues: outcome.drift,
        omitted,
      };
  }
}

/** Why the API would refuse a request. Our own limits are no reason: the API may take the request. */
const refusedBecause = ({ code, message, isOurLimit }: Refusal): Exchange["request"] =>
  isOurLimit ? undefined : { code, message };

function actionOf(
  served: Served,
  received: Received,
): { readonly action?: ServedAction; readonly request?: Exchange["request"] } {
  const read = readRequest(received);
  if ("refusal" in read) return { request: refusedBecause(read.refusal) };
  const found = findAction(served, read.value);
  // An action that is not served here may be one that the definitions do not have yet. The API decides about it.
  if ("refusal" in found) return {};
  const parameters = readParameters(found.value, read.value.parameters);
  return "refusal" in parameters
    ? { action: found.value, request: refusedBecause(parameters.refusal) }
    : { action: found.value };
}

/** Judges a request and its answer. Answers of unknown actions are judged by the envelope that all actions share. */
export function judgeExchange(served: Served, received: Received, answer: Answer): Exchange {
  const { action, request } = actionOf(served, received);
  const { status } = answer;
  const known = {
    service: action?.service,
    version: action?.version,
    action: action?.action,
    request,
    status,
  };
  if ("problem" in answer) return { ...known, ...NOTHING, outcome: answer.problem, problem: answer.why };
  const categoryOf = (code: string): string => served.categoryOf(action, code);
  const contract = action?.answers ?? envelope;
  return { ...known, ...outcomePart(contract.decode(answer.body), categoryOf), problem: undefined };
}

const NOT_ODD: ReadonlySet<Exchange["outcome"]> = new Set(["success", "failure", "event-stream"]);

/** Whether somebody should look at an exchange: a failure that the API explains is not such a case. */
export const isOdd = ({ request, outcome }: Exchange): boolean =>
  request !== undefined || !NOT_ODD.has(outcome);
