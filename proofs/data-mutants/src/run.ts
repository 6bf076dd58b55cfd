import { existsSync } from "node:fs";
import { readArguments, UsageError, wholeNumber } from "@tc3-schema/base/arguments";
import { columns } from "@tc3-schema/base/table";
import { againstOfficial } from "./checks/against-official.ts";
import type { Check } from "./checks/check.ts";
import { factsChecks, schemaChecks } from "./checks.ts";
import { committedData, type Data } from "./data.ts";
import { drawEdits, type Edit, type EditClass } from "./edit.ts";
import { Numbers } from "./numbers.ts";
import { Trial, type Tried } from "./try-edit.ts";

export interface Surroundings {
  /** The clones of the official definitions, if they are at hand: `TC3_SPEC_DIR`. */
  readonly official: string | undefined;
  /** Takes the result. */
  readonly print: (line: string) => void;
  /** Takes the progress, and messages about wrong arguments. */
  readonly complain: (line: string) => void;
}

const RUNS = 200;
const SEED = 1;
const LARGEST = 2 ** 31 - 1;

const USAGE =
  "pnpm data-mutants [--only TEXT] [--runs N] [--seed N] [--json]\n" +
  "  --only TEXT  only classes of edits whose name has this text\n" +
  `  --runs N     how many edits are tried (${RUNS} by default)\n` +
  `  --seed N     which edits are drawn (${SEED} by default)`;

interface Wanted {
  readonly chosen: readonly EditClass[];
  readonly runs: number;
  readonly seed: number;
  readonly json: boolean;
}

/** @throws {UsageError} */
function wantedOf(args: readonly string[], classes: readonly EditClass[]): Wanted {
  const { only, runs, seed, json } = readArguments(args, {
    options: {
      only: { type: "string", default: "" },
      runs: { type: "string", default: String(RUNS) },
      seed: { type: "string", default: String(SEED) },
      json: { type: "boolean", default: false },
    },
  }).values;
  const chosen = classes.filter(({ name }) => name.includes(only));
  if (chosen.length === 0) {
    throw new UsageError(`--only takes a part of a name of a class, received ${JSON.stringify(only)}`);
  }
  return {
    chosen,
    runs: wholeNumber("runs", runs, 1, LARGEST),
    seed: wholeNumber("seed", seed, 0, LARGEST),
    json,
  };
}

interface Drawn {
  readonly of: EditClass;
  /** How many edits were wanted. */
  readonly wanted: number;
  readonly edits: readonly Edit[];
}

/** Draws the edits: as many of each class as of the others, and more of the others if a class has too few. */
function draw({ chosen, runs, seed }: Wanted, data: Data): readonly Drawn[] {
  const counts = chosen.map(
    (_, index) => Math.floor(runs / chosen.length) + (index < runs % chosen.length ? 1 : 0),
  );
  const drawn = (index: number, of: EditClass): Drawn => ({
    of,
    wanted: counts[index] ?? 0,
    edits: drawEdits(of, data, { seed, count: counts[index] ?? 0 }, (text) => new Numbers(text)),
  });
  const first = chosen.map((of, index) => drawn(index, of));
  const missing = runs - first.reduce((sum, { edits }) => sum + edits.length, 0);
  const open = first.flatMap(({ edits }, index) => (edits.length === counts[index] ? [index] : []));
  if (missing === 0 || open.length === 0) return first;
  for (const [at, index] of open.entries()) {
    counts[index] =
      (counts[index] ?? 0) + Math.floor(missing / open.length) + (at < missing % open.length ? 1 : 0);
  }
  return first.map((each, index) => (open.includes(index) ? drawn(index, each.of) : each));
}

const HEAD = ["class", "edits", "stale", "noticed", "words", "nothing", "missed", "noticed by"];

/** Returns the checks that noticed edits, the most frequent first: `digests 12, counts 3`. */
function checksText(all: readonly Tried[]): string {
  const counts = new Map<string, number>();
  for (const name of all.flatMap(({ noticedBy }) => noticedBy)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

function rowOf(name: string, all: readonly Tried[]): readonly string[] {
  const count = (outcome: Tried["outcome"]): number => all.filter((each) => each.outcome === outcome).length;
  const stale = all.filter(({ isStale }) => isStale).length;
  const counts = [all.length, stale, count("noticed"), count("words"), count("nothing"), count("missed")];
  return [name, ...counts.map(String), checksText(all)];
}

/** Says which test makes the comparison of each check. */
const legend = (checks: readonly Check[]): readonly string[] => {
  const tests = new Map(checks.map(({ name, test }) => [name, test]));
  return columns([["generator", "pnpm generate refuses the data"], ...tests], { left: 2 });
};

/** The last column is text, so it is put behind the numbers. */
function table(all: readonly Tried[]): readonly string[] {
  const names = [...new Set(all.map((each) => each.class))];
  const rows = [
    HEAD,
    ...names.map((name) =>
      rowOf(
        name,
        all.filter((each) => each.class === name),
      ),
    ),
    rowOf("all", all),
  ];
  return columns(rows.map((row) => row.slice(0, -1))).map(
    (line, index) => `${line}  ${rows[index]?.at(-1) ?? ""}`,
  );
}

/**
 * Tries edits, and prints a table with a line for each class of edits. Missed edits come before it.
 *
 * @returns The exit code. 0: each edit is noticed, or changes nothing that is published. 1: one is missed, or a class has no
 *   edit. 2: the arguments are wrong.
 */
export async function run(
  args: readonly string[],
  classes: readonly EditClass[],
  { official, print, complain }: Surroundings,
): Promise<number> {
  let wanted: Wanted;
  try {
    wanted = wantedOf(args, classes);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    complain(`${thrown.message}\n${USAGE}`);
    return 2;
  }
  if (official !== undefined && !existsSync(official)) {
    complain(`TC3_SPEC_DIR: there is no directory ${official}`);
    return 2;
  }
  if (official === undefined)
    complain("SKIPPED: facts against the official definitions: TC3_SPEC_DIR is not set");
  const data = committedData();
  const more = official === undefined ? [] : [againstOfficial(official, data)];
  const trial = new Trial(data, more);
  const all: Tried[] = [];
  const drawn = draw(wanted, data);
  const empty = drawn.filter((each) => each.wanted > 0 && each.edits.length === 0);
  for (const { of } of empty) complain(`${of.name}: the data has no place for such an edit`);
  for (const { of, edits } of drawn) {
    complain(`${of.name}: ${edits.length} edits …`);
    // One after the other, because each uses a whole processor.
    // oxlint-disable-next-line no-await-in-loop
    for (const edit of edits) all.push(await trial.try(of, edit));
  }
  const missed = all.filter(({ outcome }) => outcome === "missed");
  if (wanted.json) print(JSON.stringify(all, null, 2));
  else {
    for (const { edit } of missed) print(`missed: ${edit}`);
    print([...table(all), "", ...legend([...schemaChecks, ...factsChecks, ...more]), ""].join("\n"));
    print(`${all.length - missed.length} passed, ${missed.length + empty.length} failed`);
  }
  return missed.length + empty.length === 0 ? 0 : 1;
}
