import type { Path } from "./path.ts";

type Container = Record<string | number, unknown>;

export const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null;

/** An object or a list on the way. A path is put together only when somebody asks. */
export interface Place {
  readonly holder: Container;
  readonly key: string | number;
  readonly parent: Place | undefined;
}

/** The path of a member of what is at a place, from the value that was walked through. */
export function pathOf(place: Place, key: string | number): Path {
  const path = [key];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.key);
  // The last one is where the value itself was put, to be a member like any other.
  return path.reverse().slice(1);
}

/** Deeper than this a value waits for its turn instead of costing stack: bodies are nested 20,000 levels deep. */
const DEEP = 400;

/**
 * Looks at each value of a JSON value that holds no others, in the order of `Object.keys`, until one is what is looked
 * for. @returns Whether one was.
 */
export function someLeaf(
  root: unknown,
  leaf: (value: unknown, key: string | number, place: Place) => boolean,
): boolean {
  const waiting: Place[] = [];

  const member = (value: unknown, key: string | number, place: Place, depth: number): boolean =>
    isContainer(value) ? inside({ holder: value, key, parent: place }, depth + 1) : leaf(value, key, place);

  const inside = (place: Place, depth: number): boolean => {
    const { holder } = place;
    if (depth > DEEP) {
      waiting.push(place);
      return false;
    }
    if (Array.isArray(holder)) {
      for (let index = 0; index < holder.length; index += 1) {
        if (member(holder[index], index, place, depth)) return true;
      }
      return false;
    }
    for (const key of Object.keys(holder)) if (member(holder[key], key, place, depth)) return true;
    return false;
  };

  let found = inside({ holder: { root }, key: "", parent: undefined }, 0);
  for (let place = waiting.pop(); place !== undefined && !found; place = waiting.pop())
    found = inside(place, 0);
  return found;
}
