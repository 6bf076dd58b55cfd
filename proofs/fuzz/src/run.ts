import { onlyNamed, readArguments, UsageError, wholeNumber } from "@tc3-schema/base/arguments";
import { columns } from "@tc3-schema/base/table";
import type { Result, Target, Tried, Wrong } from "./target.ts";

export interface Surroundings {
  /** Takes the result. */
  readonly print: (line: string) => void;
  /** Takes the progress, and messages about wrong arguments. */
  readonly complain: (line: string) => void;
}

const LARGEST = 2 ** 31 - 1;

const USAGE =
  "pnpm fuzz [--only TARGET,TARGET] [--runs N] [--seed N] [--json]\n" +
  "  --runs N   how much is tried by each target (by default as many as a gate has time for)\n" +
  "  --seed N   an integer; a new one each time by default";

interface Wanted {
  readonly chosen: readonly Target[];
  readonly runs: number | undefined;
  readonly seed: number;
  readonly json: boolean;
}

/** @throws {UsageError} */
function wantedOf(args: readonly string[], targets: readonly Target[]): Wanted {
  const { json, only, runs, seed } = readArguments(args, {
    options: {
      only: { type: "string" },
      runs: { type: "string" },
      seed: { type: "string" },
      json: { type: "boolean", default: false },
    },
  }).values;
  return {
    chosen: only === undefined ? targets : onlyNamed(only, targets),
    runs: runs === undefined ? undefined : wholeNumber("runs", runs, 1, LARGEST),
    seed: seed === undefined ? Math.floor(Math.random() * LARGEST) : wholeNumber("seed", seed, 0, LARGEST),
    json,
  };
}

/** A target that says nothing about what it skips, and tries nothing, proves nothing. */
const nothingTried = ({ tried, wrong, skipped = [] }: Result, runs: number): readonly Wrong[] =>
  tried > 0 || wrong.length > 0 || skipped.length > 0
    ? []
    : [{ law: "something is tried", shortest: `${runs} runs`, said: "no input was tried" }];

async function tryOne(
  target: Target,
  runs: number,
  seed: number,
  complain: Surroundings["complain"],
): Promise<Tried> {
  const { name, what } = target;
  const from = performance.now();
  const result = await target.run({ seed, runs });
  for (const skipped of result.skipped ?? []) complain(`SKIPPED: ${skipped}`);
  const { tried } = result;
  const wrong = [...result.wrong, ...nothingTried(result, runs)];
  const seconds = Math.round((performance.now() - from) / 100) / 10;
  return { target: name, what, tried, wrong, seed, seconds };
}

const HEAD = ["target", "what", "tried", "wrong", "seed", "seconds"];

const table = (all: readonly Tried[]): readonly string[] =>
  columns(
    [
      HEAD,
      ...all.map(({ target, what, tried, wrong, seed, seconds }) => [
        target,
        what,
        ...[tried, wrong.length, seed].map(String),
        seconds.toFixed(1),
      ]),
    ],
    { left: 2 },
  );

const wrongText = ({ target, seed }: Tried, runs: number, { law, shortest, said }: Wrong): string =>
  [
    `${target}: not true that ${law}`,
    `  shortest: ${shortest}`,
    `  said:     ${said.replaceAll("\n", "\n            ")}`,
    `  again:    pnpm fuzz --only ${target} --seed ${seed} --runs ${runs}`,
  ].join("\n");

/**
 * Tries targets one after the other and prints a table of them. Broken laws come before it.
 *
 * @returns The exit code. 0: all laws hold. 1: one is broken. 2: the arguments are wrong.
 */
export async function run(
  args: readonly string[],
  targets: readonly Target[],
  { print, complain }: Surroundings,
): Promise<number> {
  let wanted: Wanted;
  try {
    wanted = wantedOf(args, targets);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    complain(`${thrown.message}\n${USAGE}`);
    return 2;
  }
  const all: Tried[] = [];
  for (const target of wanted.chosen) {
    const runs = wanted.runs ?? target.runs;
    complain(`${target.name}: ${runs} runs, seed ${wanted.seed} …`);
    // One after the other, because each may use the whole machine.
    // oxlint-disable-next-line no-await-in-loop
    const tried = await tryOne(target, runs, wanted.seed, complain);
    if (!wanted.json) for (const wrong of tried.wrong) print(`${wrongText(tried, runs, wrong)}\n`);
    all.push(tried);
  }
  const failed = all.filter(({ wrong }) => wrong.length > 0).length;
  if (wanted.json) print(JSON.stringify(all, null, 2));
  else print(`${table(all).join("\n")}\n\n${all.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
