import * as fc from "fast-check";
import { type Budget, type Result, sumOf } from "./target.ts";

/** A sentence about inputs of one kind. */
export interface Law<T> {
  readonly law: string;
  readonly inputs: fc.Arbitrary<T>;
  /** Throws where the sentence is not true. */
  readonly holds: (input: T) => void | Promise<void>;
  /** An input in a form to copy. Its value by default. */
  readonly show?: (input: T) => string;
  /** How many things an input tries at once. One by default. */
  readonly count?: (input: T) => number;
}

/** An input that was found is longer only where it cannot be made shorter. */
const SHOWN = 2_000;

const cut = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;

/** Tries a law until it breaks. Then the input is made as short as it can be. */
export async function tryLaw<T>(
  { law, inputs, holds, show, count = () => 1 }: Law<T>,
  { seed, runs }: Budget,
): Promise<Result> {
  let tried = 0;
  let isBroken = false;
  const details = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      // What only makes a broken input shorter is nothing new.
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

/** Tries laws one after the other, so that what one of them breaks is not the next one's. Each takes its share of the runs. */
export async function tryLaws(laws: readonly Trying[], { seed, runs }: Budget): Promise<Result> {
  const results: Result[] = [];
  for (const tryIt of laws) {
    // oxlint-disable-next-line no-await-in-loop
    results.push(await tryIt({ seed, runs: Math.ceil(runs / laws.length) }));
  }
  return sumOf(results);
}

/** A law, ready to be tried: laws about different inputs go into one list. */
export type Trying = (budget: Budget) => Promise<Result>;

export const trying =
  <T>(law: Law<T>): Trying =>
  (budget) =>
    tryLaw(law, budget);
