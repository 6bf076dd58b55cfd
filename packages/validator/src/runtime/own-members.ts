import { isObject } from "./kind.ts";

/**
 * Reading members of JSON as the text had them. A property that somebody put on Object.prototype is no member of any
 * object, but a plain read and `for…in` find it.
 */

const { prototype } = Object;
const EMPTY: Readonly<Record<string, unknown>> = {};

/**
 * Whether every object seems to have a member of the envelope, so that a verdict could be wrong for that reason. The
 * five reads cost next to nothing once V8 has compiled them.
 */
export const isEnvelopeInherited = (): boolean =>
  EMPTY["Response"] !== undefined ||
  EMPTY["RequestId"] !== undefined ||
  EMPTY["Error"] !== undefined ||
  EMPTY["Code"] !== undefined ||
  EMPTY["Message"] !== undefined;

/**
 * Whether a plain read could take something on Object.prototype for a member. The loop sees whatever was assigned
 * there, and costs three nanoseconds. A property that was hidden from loops is only found by its name, so just the
 * names of the envelope are tried.
 */
export function isPrototypeExtended(): boolean {
  // oxlint-disable-next-line no-underscore-dangle
  for (const _key in prototype) return true;
  return isEnvelopeInherited();
}

/** Gives an object whose plain reads find own members only. */
export type OwnMembers = (value: object) => object;

const asItIs: OwnMembers = (value) => value;
const copied: OwnMembers = (value) => Object.assign(Object.create(null), value);

/** Copies nothing unless Object.prototype was extended. */
export const ownMembers = (): OwnMembers => (isPrototypeExtended() ? copied : asItIs);

/** An own member of an object, or undefined. */
export const ownMember = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
