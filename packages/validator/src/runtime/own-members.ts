import { isObject } from "./kind.ts";

/**
 * Reading members of JSON as the text had them. A property that somebody put on Object.prototype is no member of any
 * object, but a plain read and `for…in` find it.
 */

const { prototype } = Object;

/** Whether something was assigned to Object.prototype. A property that was hidden from loops is not seen. */
export function isPrototypeExtended(): boolean {
  // oxlint-disable-next-line no-underscore-dangle
  for (const _key in prototype) return true;
  return false;
}

/** Gives an object whose plain reads find own members only. */
export type OwnMembers = (value: object) => object;

const asItIs: OwnMembers = (value) => value;

/** A copy that inherits nothing. */
export const ownCopy = <T extends object>(value: T): T => Object.assign(Object.create(null), value);

/** @param inherits Whether a member that will be read is inherited. */
export const ownMembers = (inherits: boolean): OwnMembers =>
  inherits || isPrototypeExtended() ? ownCopy : asItIs;

/** An own member of an object, or undefined. */
export const ownMember = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** A member of an object, inherited or not. Faster, and right where nothing is inherited. */
export const plainMember = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;
