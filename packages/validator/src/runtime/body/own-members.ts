import { isObject } from "./kind.ts";

/**
 * Reads the members of a value as the text had them. If somebody puts a property on Object.prototype, no object of the
 * text has it, but a plain read and `for…in` find it in all of them.
 */

const { prototype } = Object;

/** Whether something was assigned to Object.prototype. A property that loops do not see is not found. */
export function isPrototypeExtended(): boolean {
  // oxlint-disable-next-line no-underscore-dangle
  for (const _key in prototype) return true;
  return false;
}

/** Returns an object in which plain reads find own members only. */
export type OwnMembers = <T extends object>(value: T) => T;

export const asItIs: OwnMembers = (value) => value;

/** A copy that inherits nothing. */
export const ownCopy: OwnMembers = (value) => Object.assign(Object.create(null), value);

/** @param inherits Whether every object inherits a member that will be read. */
export const ownMembers = (inherits: boolean): OwnMembers =>
  inherits || isPrototypeExtended() ? ownCopy : asItIs;

/** An own member of an object, or undefined. */
export const ownMember = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** A member of an object, inherited or not. This is faster, and it is right if nothing is inherited. */
export const plainMember = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;
