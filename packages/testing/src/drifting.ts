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
import { type MemberPlace, placesIn } from "./places.ts";
import { RESPONSE_OBJECT } from "./shape/shape.ts";

/** The kinds of drift that a callback can have. It has no Error, and no member that says that it is deprecated. */
export type CallbackDriftCode = Exclude<DriftCode, "deprecated-field" | "empty-error">;

/** No service has a member with this name. */
const UNKNOWN = "AddedAfterTheDefinition";

/** The smallest integer that may be a rounded one. */
const UNSAFE = 2 ** 53;

/** An answer whose RequestId is missing or null is malformed, and does not drift. */
const isRequestId = ({ type, member }: MemberPlace): boolean =>
  type === RESPONSE_OBJECT && member.name === "RequestId";

/** Makes one kind of drift at a member. Returns false if it cannot happen there. */
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

/**
 * Whether a contract accepts a body, and reports this kind of drift and no other. Some actions promise a deprecated member,
 * so all their answers drift by that too.
 */
function driftsBy(contract: AnyContract, body: unknown, kind: DriftCode): boolean {
  const outcome = contract.check(body);
  if (outcome.status !== "success") return false;
  const codes = outcome.drift.map(({ code }) => code);
  return codes.includes(kind) && codes.every((code) => code === kind || code === "deprecated-field");
}

function driftingBody(contract: AnyContract, kind: DriftCode, options: SeedOptions): unknown {
  const body = conformingBody(contract, undefined, options);
  // At the first place where it can happen: that is the outermost one, so it is easy to find in the body.
  placesIn(contract, body).some(DRIFTS[kind]);
  return body;
}

/**
 * Makes the body of an answer, or of a callback, that is accepted although it differs from the definition: a promised member is
 * missing or null, a member is unknown, an integer is beyond 2^53.
 *
 * @param kind The code of the issues that the contract reports as drift.
 * @throws TypeError If no body can drift in this way: the definition has no integer, or promises nothing.
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
