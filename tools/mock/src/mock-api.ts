import { excerpt } from "@tc3-schema/codegen/visible";
import { Calls, type LoggedCall } from "./calls.ts";
import { refuseTooManyItems } from "./replies/items.ts";
import { type Call, makeReply, type OutgoingReply } from "./replies/make-reply.ts";
import { requestId as requestIdOf } from "./replies/request-id.ts";
import type { Rule } from "./script/rule.ts";
import { type Script, script } from "./script/script.ts";
import { findAction } from "./served/find-action.ts";
import { readParameters } from "./served/read-parameters.ts";
import type { Served, ServedAction } from "./served/served.ts";
import { checkSignature, type Secret } from "./signature/check-signature.ts";
import { type ApiRequest, readRequest } from "./wire/read-request.ts";
import type { Received } from "./wire/received.ts";
import { type OrRefusal, type Refusal, refuse } from "./wire/refusal.ts";

/** How the API behaves. */
export interface MockApiOptions {
  readonly served: Served;
  /** Makes the same values in each run. */
  readonly seed: number;
  readonly rules?: readonly Rule[];
  /** If it is given, every request must be signed with it. */
  readonly secret?: Secret;
  /** If they are given, every other region is refused. */
  readonly regions?: readonly string[];
}

/** A request that was replied to, with everything that a log can say about it. */
export interface Answered {
  readonly call: LoggedCall;
  readonly reply: OutgoingReply;
  /** The action, if the request got that far. */
  readonly action: ServedAction | undefined;
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
}

/** A call before its number, RequestId and time are added. */
type CallPart = Omit<LoggedCall, "number" | "requestId" | "milliseconds">;

/** Larger parameters are not kept. */
const LONGEST_KEPT = 64 * 1024;

const LONGEST_NAME = 80;

const JSON_TYPE = "application/json";

function refusedReply(
  { code, message }: Pick<Refusal, "code" | "message">,
  requestId: string,
): OutgoingReply {
  const body = { Response: { Error: { Code: code, Message: message }, RequestId: requestId } };
  return { status: 200, contentType: JSON_TYPE, text: JSON.stringify(body), delay: 0, cut: false };
}

/** The result of a body for the log. */
function resultOf(
  action: ServedAction,
  { text, cut }: OutgoingReply,
): Pick<LoggedCall, "result" | "message"> {
  const outcome = action.answers.decode(text);
  if (cut || outcome.status === "malformed") return { result: "not an answer", message: undefined };
  return outcome.status === "failure"
    ? { result: outcome.error.code, message: outcome.error.message }
    : { result: "Ok", message: undefined };
}

/** The API without its transport: a request that was read in, a reply that is to be sent out. */
export class MockApi {
  readonly calls: Calls = new Calls();
  readonly script: Script;
  readonly served: Served;
  readonly #options: MockApiOptions;
  #number = 0;

  constructor(options: MockApiOptions) {
    this.#options = options;
    this.served = options.served;
    this.script = script(options.seed, options.rules);
  }

  /** @param now In milliseconds since 1970. */
  answer(received: Received, now: number): Answered {
    const begun = performance.now();
    this.#number += 1;
    const number = this.#number;
    const requestId = requestIdOf(this.#options.seed, number);
    const logged = (rest: CallPart): LoggedCall => {
      const call = { number, requestId, ...rest, milliseconds: performance.now() - begun };
      this.calls.add(call);
      return call;
    };
    const read = readRequest(received);
    if ("refusal" in read) return this.#refused(read.refusal, requestId, logged, undefined);
    const found = this.#admit(received, read.value, now);
    if ("refusal" in found) return this.#refused(found.refusal, requestId, logged, undefined, read.value);
    const action = found.value;
    const parameters = readParameters(action, read.value.parameters);
    if ("refusal" in parameters) return this.#refused(parameters.refusal, requestId, logged, action);
    const tooMany = refuseTooManyItems(action, parameters.value, () => this.served.codes(action));
    if (tooMany !== undefined) return this.#refused(tooMany.refusal, requestId, logged, action);
    return this.#replied(
      { action, parameters: parameters.value, number, requestId, size: received.body.length },
      logged,
    );
  }

  /** Finds the action of a request that is signed well and comes from a region that is served. */
  #admit(received: Received, request: ApiRequest, now: number): OrRefusal<ServedAction> {
    const { secret, regions, served } = this.#options;
    const refusal =
      secret === undefined ? undefined : checkSignature(received, request, secret, Math.floor(now / 1000));
    if (refusal !== undefined) return { refusal };
    const { region } = request;
    if (regions !== undefined && region !== undefined && !regions.includes(region)) {
      const shown = excerpt(region, LONGEST_NAME);
      return refuse(
        "UnsupportedRegion",
        `The region ${shown} is not served here. There are: ${regions.join(", ")}.`,
      );
    }
    return findAction(served, request);
  }

  #refused(
    refusal: Refusal,
    requestId: string,
    logged: (rest: CallPart) => LoggedCall,
    action: ServedAction | undefined,
    request?: ApiRequest,
  ): Answered {
    const reply = refusedReply(refusal, requestId);
    const call = logged({
      service: action?.service,
      version:
        action?.version ?? (request === undefined ? undefined : excerpt(request.version, LONGEST_NAME)),
      action: action?.action ?? (request === undefined ? undefined : excerpt(request.action, LONGEST_NAME)),
      status: reply.status,
      result: refusal.code,
      message: refusal.message,
      isRefused: true,
      rule: undefined,
      parameters: undefined,
    });
    return { call, reply, action, parameters: undefined };
  }

  #replied(
    {
      action,
      parameters,
      number,
      requestId,
      size,
    }: {
      readonly action: ServedAction;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly number: number;
      readonly requestId: string;
      readonly size: number;
    },
    logged: (rest: CallPart) => LoggedCall,
  ): Answered {
    const chosen = this.script.choose(action, parameters);
    const seed = this.#options.seed + number;
    const result = this.#make({ action, parameters, requestId, seed }, chosen);
    if ("refusal" in result) return this.#refused(result.refusal, requestId, logged, action);
    const reply = result.value;
    const { service, version } = action;
    const call = logged({
      service,
      version,
      action: action.action,
      status: reply.status,
      // Without a rule, every reply is a success.
      ...(chosen === undefined ? { result: "Ok", message: undefined } : resultOf(action, reply)),
      isRefused: false,
      rule: chosen?.rule,
      parameters: size > LONGEST_KEPT ? undefined : parameters,
    });
    return { call, reply, action, parameters };
  }

  /** Makes the reply, or says why it cannot be made: the action has no such drift, or parts of the rule do not conform. */
  #make(call: Call, chosen: ReturnType<Script["choose"]>): OrRefusal<OutgoingReply> {
    try {
      return { value: makeReply(call, chosen?.reply) };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const what = chosen?.rule ?? "The reply";
      return refuse("InternalError", `${what} cannot be made for ${call.action.action}: ${why}`);
    }
  }
}
