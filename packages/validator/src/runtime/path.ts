import { isObject } from "./kind.ts";
import { shorten } from "./shorten.ts";

/** Where in a body: member names and array indexes from its root. */
export type Path = readonly (string | number)[];

/** What lies one step further, reading own members only; undefined where there is nothing. */
const inside = (value: unknown, step: string | number): unknown => {
  if (typeof step === "number") return Array.isArray(value) ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/** What lies at a path. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(inside, root);

/** A JSON Pointer into a value, as a path: a token is an index exactly where the value has an array. */
export function pathFromPointer(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (let from = pointer.indexOf("/"); from !== -1; ) {
    const to = pointer.indexOf("/", from + 1);
    const token = pointer.slice(from + 1, to === -1 ? undefined : to);
    const name = token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
    const step = Array.isArray(value) ? Number(name) : name;
    value = inside(value, step);
    path.push(step);
    from = to;
  }
  return path;
}

const PLAIN = /^[A-Za-z_$][\w$]*$/;

/** A message shows at most so many steps from either end: a body can be nested 20,000 levels deep. */
const SHOWN = 16;

/** And so much of a member's name. */
const NAME = 64;

function join(path: Path): string {
  let text = "";
  for (const step of path) {
    const name = typeof step === "number" ? step : shorten(step, NAME);
    if (typeof name === "number") text += `[${name}]`;
    else if (!PLAIN.test(name)) text += `[${JSON.stringify(name)}]`;
    else text += text === "" ? name : `.${name}`;
  }
  return text;
}

/** A path as JavaScript spells it: `Response.SendStatusSet[0].Code`. A very long one without its middle. */
export const formatPath = (path: Path): string =>
  path.length <= 2 * SHOWN ? join(path) : `${join(path.slice(0, SHOWN))} … ${join(path.slice(-SHOWN))}`;
