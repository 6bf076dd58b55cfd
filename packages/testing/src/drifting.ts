import type {
  AsDelivered,
  CallbackContract,
  Contract,
  Delivered,
  DriftCode,
  SuccessResponse,
} from "@tc3-schema/types";
import { conformingBody, type SeedOptions } from "./conforming-body.ts";
import { type AnyContract, nameOf } from "./contracts.ts";
import { type MemberPlace, places } from "./places.ts";
import { isOfCallback, shapeOf } from "./shape/read-shape.ts";
import { RESPONSE_OBJECT } from "./shape/shape.ts";

/** The kinds of drift that a callback can have. It has no Error, and nobody says that it is deprecated. */
export type CallbackDriftCode = Exclude<DriftCode, "deprecated-field" | "empty-error">;

/** Not the name of a member of any service. */
const UNKNOWN = "AddedAfterTheDefinition";

/** The least integer that a number may have got by rounding. */
const UNSAFE = 2 ** 53;

/** The one member without which there is no answer: an answer without it is malformed. */
const isRequestId = ({ type, member }: MemberPlace): boolean =>
  type === RESPONSE_OBJECT && member.name === "RequestId";

/** Makes a kind of drift at a member. Says no if it cannot happen there. */
type Drift = (place: MemberPlace) => boolean;

const DRIFTS: Readonly<Record<DriftCode, Drift>> = {
  missing: (place) =>
    place.member.isPromised && !isRequestId(place) && Reflect.deleteProperty(place.holder, place.member.name),
  null: (place) =>
    place.member.isPromised &&
    !place.member.isNullable &&
    !isRequestId(place) &&
    Reflect.set(place.holder, place.member.name, null),
  "unknown-field": ({ holder }) => Reflect.set(holder, UNKNOWN, "A member that came with a later version."),
  "unsafe-integer": ({ holder, member: { name, shape } }) => {
    if (shape.kind === "integer") return Reflect.set(holder, name, UNSAFE);
    const isList = shape.kind === "list" && shape.items.kind === "integer";
    return isList && Reflect.set(holder, name, [UNSAFE]);
  },
  "deprecated-field": ({ holder, type }) =>
    type === RESPONSE_OBJECT && Reflect.set(holder, "DeprecatedWarning", "This action is on its way out."),
  "empty-error": ({ holder, type }) =>
    type === RESPONSE_OBJECT && Reflect.set(holder, "Error", { Code: "", Message: "" }),
};

/** Whether a contract accepts a body, and reports drift of this kind and no other. What is deprecated may be promised. */
function driftsBy(contract: AnyContract, body: unknown, kind: DriftCode): boolean {
  const outcome = contract.check(body);
  if (outcome.status !== "success") return false;
  const codes = outcome.drift.map(({ code }) => code);
  return codes.includes(kind) && codes.every((code) => code === kind || code === "deprecated-field");
}

function driftingBody(contract: AnyContract, kind: DriftCode, options: SeedOptions): unknown {
  const body = conformingBody(contract, undefined, options);
  const inside = isOfCallback(contract) ? body : Reflect.get(Object(body), "Response");
  // The outermost place, so that a reader of the test sees it.
  places(shapeOf(contract), inside).some(DRIFTS[kind]);
  return body;
}

/**
 * Makes the body of an answer that is accepted although it is not as the definition says: a promised member is missing or
 * null, there is a member that the definition does not know, an integer is beyond 2^53.
 *
 * @param kind The one kind of drift that the contract reports, as `drift` of an outcome names it.
 * @throws TypeError If no answer of the action can drift so: there is no integer in it, or nothing that is promised.
 *
 * @example
 * import { drifting } from "@tc3-schema/testing";
 * import { sendSms } from "@tc3-schema/validator/sms/v20210111";
 *
 * const outcome = sendSms.check(drifting(sendSms, "missing"));
 * if (outcome.status === "success") outcome.conforms; // false
 */
export function drifting<S, C extends string>(
  contract: Contract<S, C>,
  kind: DriftCode,
  options?: SeedOptions,
): SuccessResponse<Delivered<S>>;
export function drifting<T>(
  contract: CallbackContract<T>,
  kind: CallbackDriftCode,
  options?: SeedOptions,
): AsDelivered<T>;
export function drifting(contract: AnyContract, kind: DriftCode, options: SeedOptions = {}): unknown {
  const body = driftingBody(contract, kind, options);
  if (driftsBy(contract, body, kind)) return body;
  throw new TypeError(`${nameOf(contract)}: no body of it can drift by ${JSON.stringify(kind)}`);
}
