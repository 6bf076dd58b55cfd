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

export type Members = Record<string, unknown>;

/**
 * Returns an object in which plain reads find own members only.
 *
 * @param alike Given if the type is wide. Then declared members are read from what it returns, if the value was read from a text.
 */
export type OwnMembers = (value: Members, alike?: (value: Members) => Members) => Members;

export const asItIs = <T extends object>(value: T): T => value;

/** A copy that inherits nothing. */
export const ownCopy = <T extends object>(value: T): T => Object.assign(Object.create(null), value);

/**
 * @param inherits Whether objects may inherit members.
 * @param fromText Whether the value was read from a text here. A proxy could tell a copy something else than it tells `is`.
 */
export function ownMembers(inherits: boolean, fromText?: boolean): OwnMembers {
  const own = inherits ? ownCopy : asItIs;
  return fromText ? (value, alike = own) => alike(value) : own;
}

/** An own member of an object, or undefined. */
export const ownMember = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The Response of a body. V8 reads a member by its own name several times faster than one whose name is an argument. */
export const responseOf = (body: unknown, own: OwnMembers): unknown =>
  isObject(body) ? own(body)["Response"] : undefined;

/** The RequestId of a Response. */
export const requestIdOf = (response: unknown, own: OwnMembers): unknown =>
  isObject(response) ? own(response)["RequestId"] : undefined;
