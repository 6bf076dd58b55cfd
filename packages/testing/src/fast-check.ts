import type { AsDelivered, CallbackContract, Contract, Delivered, SuccessResponse } from "@tc3-schema/types";
import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  double,
  jsonValue,
  maxSafeInteger,
  oneof,
  option,
  record,
  string,
} from "fast-check";
import { type AnyContract, nameOf } from "./contracts.ts";
import { isOfCallback, shapeOf } from "./shape/read-shape.ts";
import { type ObjectShape, RESPONSE_OBJECT, type Shape } from "./shape/shape.ts";

/** How the values may differ from the definition. */
export interface ArbitraryOptions {
  /**
   * If true, the values may drift: a promised member is missing or null, a member is unknown, an integer is beyond 2^53. The
   * contract accepts them.
   */
  drift?: boolean | undefined;
}

/** Types are made so many levels deep. Below that, lists are empty and optional members stay out. */
const LEVELS = 4;

/** Promised members are made below that too. A type that promises itself ends in an error, and no definition has one. */
const DEEPEST = 100;

const MOST_ITEMS = 3;

/** Makes arbitraries of shapes, each type once for each level. */
function arbitrariesOf(drifts: boolean): (shape: Shape) => Arbitrary<unknown> {
  const known = new Map<string, Arbitrary<unknown>>();
  const orNull = (of: Arbitrary<unknown>): Arbitrary<unknown> => option(of, { freq: 9 });

  const object = ({ type, members }: ObjectShape, levels: number): Arbitrary<unknown> => {
    if (levels < -DEEPEST) throw new RangeError(`${type} promises itself without end`);
    const key = `${levels} ${type}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const isEnvelope = (name: string): boolean => type === RESPONSE_OBJECT && name === "RequestId";
    const present = members().filter(
      ({ shape, isPromised }) =>
        isPromised || (shape.kind !== "any" && (levels > 0 || shape.kind !== "object")),
    );
    const model = present.map(({ name, shape, isNullable, isPromised }) => {
      const of = value(shape, levels);
      const mayBeNull = isNullable || !isPromised || drifts;
      return [name, mayBeNull && !isEnvelope(name) ? orNull(of) : of] as const;
    });
    const requiredKeys = present
      .filter(({ name, isPromised }) => (drifts ? isEnvelope(name) : isPromised))
      .map(({ name }) => name);
    const more = drifts ? [["AddedAfterTheDefinition", jsonValue({ maxDepth: 1 })] as const] : [];
    const values = record(Object.fromEntries([...model, ...more]), {
      requiredKeys,
      noNullPrototype: true,
    });
    known.set(key, values);
    return values;
  };

  const value = (shape: Shape, levels: number): Arbitrary<unknown> => {
    switch (shape.kind) {
      case "object":
        return object(shape, levels - 1);
      case "list": {
        if (levels <= 0) return constant([]);
        const items = value(shape.items, levels);
        return array(drifts ? orNull(items) : items, { maxLength: MOST_ITEMS });
      }
      case "string":
        return string();
      case "boolean":
        return boolean();
      case "integer":
        return drifts
          ? oneof(
              { weight: 9, arbitrary: maxSafeInteger() },
              { weight: 1, arbitrary: constantFrom(2 ** 53, -(2 ** 53), 2 ** 63) },
            )
          : maxSafeInteger();
      case "number":
        return double({ noNaN: true, noDefaultInfinity: true });
      default:
        return jsonValue({ maxDepth: 1 });
    }
  };

  return (shape) => value(shape, LEVELS);
}

/** Throws if the contract rejects a body. Otherwise a mistake of this package would look like one of the tested code. */
function held(contract: AnyContract, body: unknown, drifts: boolean): unknown {
  const outcome = contract.check(body);
  if (outcome.status !== "success" || !(drifts || outcome.conforms))
    throw new TypeError(`${nameOf(contract)}: the body that was made breaks its contract`);
  return body;
}

/**
 * Makes an arbitrary of fast-check, whose values are the successes of an action or the bodies of a callback. They keep every
 * promise of the contract, unless `drift` is true. Optional members are sometimes missing or null. A text can be any text: for
 * plausible ones, use `answer`.
 *
 * @example
 * import { arbitrary } from "@tc3-schema/testing/fast-check";
 * import { sendSms } from "@tc3-schema/validator/sms/v20210111";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitrary(sendSms), (body) => sendSms.strict.is(body)));
 */
export function arbitrary<S, C extends string>(
  contract: Contract<S, C>,
  options: ArbitraryOptions & { drift: true },
): Arbitrary<SuccessResponse<Delivered<S>>>;
export function arbitrary<S, C extends string>(
  contract: Contract<S, C>,
  options?: ArbitraryOptions,
): Arbitrary<SuccessResponse<S>>;
export function arbitrary<T>(
  contract: CallbackContract<T>,
  options: ArbitraryOptions & { drift: true },
): Arbitrary<AsDelivered<T>>;
export function arbitrary<T>(contract: CallbackContract<T>, options?: ArbitraryOptions): Arbitrary<T>;
export function arbitrary(
  contract: AnyContract,
  { drift = false }: ArbitraryOptions = {},
): Arbitrary<unknown> {
  const inside = arbitrariesOf(drift)(shapeOf(contract));
  const bodies = isOfCallback(contract) ? inside : inside.map((response) => ({ Response: response }));
  return bodies.map((body) => held(contract, body, drift));
}
