import { type Lost, mayBeLost } from "./lost-tokens.ts";
import type { Path } from "./path.ts";
import { isContainer } from "./walk.ts";

/** Where a token was lost. Its path is put together only when somebody asks. */
export interface Place {
  /** The object or the list, in the value that `JSON.parse` gave. */
  readonly holder: unknown;
  readonly key: string | number;
  readonly parent: Place | undefined;
}

/** The path from the value that was gone through. */
export function pathOf(place: Place): Path {
  const path = [];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

interface Waiting {
  readonly lost: Lost;
  readonly value: unknown;
  readonly place: Place;
}

/** Goes through the tokens that a value lost, in their order; without recursion, so that depth costs heap only. */
export function eachLost(root: Lost, value: unknown, found: (token: string, place: Place) => void): void {
  const waiting: Waiting[] = [
    { lost: root, value, place: { holder: undefined, key: "", parent: undefined } },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { lost, value: here, place } = next;
    if (typeof lost === "string") {
      if (mayBeLost(here)) found(lost, place);
    } else if (isContainer(here)) {
      for (const [key, inner] of [...lost].reverse()) {
        waiting.push({ lost: inner, value: here[key], place: { holder: here, key, parent: place } });
      }
    }
  }
}
