import { createHash } from "node:crypto";
import type { Find } from "./rule.ts";

/** Finds things that only the current state has. */
export const added =
  <T>(text: (current: T) => string): Find<T> =>
  ({ previous, current }) =>
    previous === undefined && current !== undefined ? { to: text(current) } : undefined;

/** Finds things that only the previous state has. */
export const removed =
  <T>(text: (previous: T) => string): Find<T> =>
  ({ previous, current }) =>
    previous !== undefined && current === undefined ? { from: text(previous) } : undefined;

/**
 * Finds things that both states have, if a condition holds.
 *
 * @param text The text of either state, for a change whose values matter.
 */
export const both =
  <T>(holds: (previous: T, current: T) => boolean, text?: (value: T) => string): Find<T> =>
  ({ previous, current }) => {
    if (previous === undefined || current === undefined || !holds(previous, current)) return undefined;
    return text === undefined ? {} : { from: text(previous), to: text(current) };
  };

/** Finds things that both states have, if their texts differ. */
export const changed = <T>(text: (value: T) => string): Find<T> =>
  both((previous, current) => text(previous) !== text(current), text);

/**
 * Returns a short hash. Sentences are too long for a report, and two changes of one sentence must not look the same.
 */
const hashOf = (words: string | undefined): string =>
  words === undefined ? "nothing" : createHash("sha256").update(words).digest("hex").slice(0, 8);

/** Finds things that both states have, if their words differ. */
export const reworded = <T>(words: (value: T) => string | undefined): Find<T> =>
  both(
    (previous, current) => words(previous) !== words(current),
    (value) => hashOf(words(value)),
  );
