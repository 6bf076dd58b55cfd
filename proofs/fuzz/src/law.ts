import * as fc from "fast-check";
import { type Budget, type Result, sumOf } from "./target.ts";

/** A statement about inputs of one kind. */
export interface Law<T> {
  readonly law: string;
  readonly inputs: fc.Arbitrary<T>;
  /** Throws if the statement is not true. */
  readonly holds: (input: T) => void | Promise<void>;
  /** Returns an input in a form to copy. By default it is the value. */
  readonly show?: (input: T) => string;
  /** How many things an input tries at once. By default one. */
  readonly count?: (input: T) => number;
}

/** The most characters of an input that are shown. It is longer only if it cannot be made shorter. */
const SHOWN = 2_000;

const cut = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;

/** Tries a law until it breaks, and then makes the input as short as possible. */
export async function tryLaw<T>(
  { law, inputs, holds, show, count = () => 1 }: Law<T>,
  { seed, runs }: Budget,
): Promise<Result> {
  let tried = 0;
  let isBroken = false;
  const details = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      // Inputs that only shorten a broken one are not counted.
      if (!isBroken) tried += count(input);
      try {
        await holds(input);
      } catch (thrown) {
        isBroken = true;
        throw thrown;
      }
    }),
    { seed, numRuns: runs },
  );
  if (!details.failed) return { tried, wrong: [] };
  const [input] = details.counterexample ?? [];
  const { errorInstance: thrown } = details;
  return {
    tried,
    wrong: [
      {
        law,
        shortest: cut(input === undefined || show === undefined ? fc.stringify(input) : show(input)),
        said: cut(thrown instanceof Error ? thrown.message : String(thrown)),
      },
    ],
  };
}

/** Tries laws one after the other, so that a broken one does not stop the next. Each gets its share of the runs. */
export async function tryLaws(laws: readonly Trying[], { seed, runs }: Budget): Promise<Result> {
  const results: Result[] = [];
  for (const tryIt of laws) {
    // oxlint-disable-next-line no-await-in-loop
    results.push(await tryIt({ seed, runs: Math.ceil(runs / laws.length) }));
  }
  return sumOf(results);
}

/** A law that is ready to be tried. Laws about different inputs go into one list. */
export type Trying = (budget: Budget) => Promise<Result>;

export const trying =
  <T>(law: Law<T>): Trying =>
  (budget) =>
    tryLaw(law, budget);
