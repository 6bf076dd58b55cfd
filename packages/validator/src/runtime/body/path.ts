import { ownMember } from "./own-members.ts";
import { shorten } from "./words.ts";

/** The way from the root of a body to a part of it: names of members and indexes of arrays. */
export type Path = readonly (string | number)[];

/** How many steps the path of an issue has at most. A body can be nested millions of levels deep. */
export const PATH_CAP = 256;

/** The value one step further, or undefined. Reads own members only. */
const inside = (value: unknown, step: string | number): unknown => {
  if (typeof step === "number") return Array.isArray(value) ? value[step] : undefined;
  return ownMember(value, step);
};

/** The value at the end of a path. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(inside, root);

/** The step of a token of a JSON Pointer. Into an array, it is an index. */
function stepOf(token: string, value: unknown): string | number {
  if (Array.isArray(value)) return Number(token);
  return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}

/** The path of a JSON Pointer. */
export function pathFromPointer(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  // `split` would take twice as long.
  for (let from = pointer.indexOf("/"); from !== -1; ) {
    const to = pointer.indexOf("/", from + 1);
    const step = stepOf(pointer.slice(from + 1, to === -1 ? undefined : to), value);
    path.push(step);
    // The value at the end of the path is not needed.
    if (to !== -1) value = inside(value, step);
    from = to;
  }
  return path;
}

/** Finds parts of a value by JSON Pointer. The items of a list are found fast one after the other, because the list is remembered. */
export function finder(root: unknown): (pointer: string) => unknown {
  let around: string | undefined;
  let value = root;
  return (pointer) => {
    const last = pointer.lastIndexOf("/");
    if (last < 0) return root;
    const holder = pointer.slice(0, last);
    if (holder !== around) {
      around = holder;
      value = valueAt(root, pathFromPointer(around, root));
    }
    return inside(value, stepOf(pointer.slice(last + 1), value));
  };
}

const PLAIN = /^[A-Za-z_$][\w$]*$/;

/** A message shows so many steps from either end of a path. */
const STEPS_SHOWN = 16;

/** A message shows so many characters of a member's name. */
const NAME_SHOWN = 64;

function joined(path: Path): string {
  let text = "";
  for (const step of path) {
    const name = typeof step === "number" ? step : shorten(step, NAME_SHOWN);
    if (!PLAIN.test(String(name))) text += `[${JSON.stringify(name)}]`;
    else text += text === "" ? name : `.${name}`;
  }
  return text;
}

/**
 * Returns a path as JavaScript spells it: `Response.SendStatusSet[0].Code`. A very long path loses its middle, and a very
 * long name its end. A name that is not an identifier is quoted.
 */
export const formatPath = (path: Path): string =>
  path.length <= 2 * STEPS_SHOWN
    ? joined(path)
    : `${joined(path.slice(0, STEPS_SHOWN))} … ${joined(path.slice(-STEPS_SHOWN))}`;
