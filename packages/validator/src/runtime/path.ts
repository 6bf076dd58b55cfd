import { isObject } from "./kind.ts";

/** Where in a body: member names and array indexes from its root. */
export type Path = readonly (string | number)[];

/** What lies at a path, reading own members only; undefined where it leads nowhere. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => {
    if (typeof step === "number") return Array.isArray(value) ? value[step] : undefined;
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, root);

/** A JSON Pointer into a value, as a path: a token is an index exactly where the value has an array. */
export function pathFromPointer(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(value) ? Number(name) : name;
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}

const PLAIN = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A message shows at most so many steps from either end: a body can be nested 20,000 levels deep. */
const SHOWN = 16;

const join = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!PLAIN.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");

/** A path as JavaScript spells it: `Response.SendStatusSet[0].Code`. A very long one without its middle. */
export const formatPath = (path: Path): string =>
  path.length <= 2 * SHOWN ? join(path) : `${join(path.slice(0, SHOWN))} … ${join(path.slice(-SHOWN))}`;
