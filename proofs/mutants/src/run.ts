import { onlyNamed, readArguments, UsageError, wholeNumber } from "@tc3-schema/base/arguments";
import { columns } from "@tc3-schema/base/table";
import { isKilled, isSurvivor, type Mutant, type Tried } from "./mutant.ts";
import { owns, type Part } from "./parts.ts";
import type { RunOptions } from "./run-part.ts";
import { compare, type Survivor } from "./survivors.ts";

export interface Surroundings {
  readonly parts: readonly Part[];
  /** The survivors that are listed with their reasons. */
  readonly listed: readonly Survivor[];
  readonly runPart: (part: Part, options: RunOptions) => Promise<readonly Tried[]>;
  /** Takes the result. */
  readonly print: (line: string) => void;
  /** Takes the progress, and messages about wrong arguments. */
  readonly complain: (line: string) => void;
}

/** The share of the mutants of a part that tests must kill. */
const LEAST_SCORE = 95;

const USAGE =
  "pnpm mutants [--only PART,PART] [--files FILE,FILE] [--concurrency N] [--incremental]\n" +
  "  --only PART,PART   without it, all parts whose survivors are judged\n" +
  "  --files FILE,FILE  mutate only these files of the part; paths from the root of the repository\n" +
  "  --concurrency N    how many mutants are tried at once (2 by default)\n" +
  "  --incremental      do not try mutants again whose code and tests did not change since the last such run";

interface Wanted {
  readonly chosen: readonly Part[];
  readonly files: readonly string[] | undefined;
  readonly concurrency: number;
  readonly incremental: boolean;
}

/** @throws {UsageError} */
function wantedOf(args: readonly string[], parts: readonly Part[]): Wanted {
  const { only, files, incremental, ...given } = readArguments(args, {
    options: {
      only: { type: "string" },
      files: { type: "string" },
      concurrency: { type: "string", default: "2" },
      incremental: { type: "boolean", default: false },
    },
  }).values;
  const chosen = only === undefined ? parts.filter(({ isOpen }) => isOpen !== true) : onlyNamed(only, parts);
  const concurrency = wholeNumber("concurrency", given.concurrency, 1, 99);
  const [part] = chosen;
  if (files === undefined || part === undefined) {
    return { chosen, files: undefined, concurrency, incremental };
  }
  if (chosen.length !== 1) throw new UsageError("--files needs --only with one part");
  const mutated = files.split(",");
  const foreign = mutated.find((file) => !owns(part, file));
  if (foreign !== undefined) {
    throw new UsageError(
      `--files takes files that ${part.name} mutates, received ${JSON.stringify(foreign)}`,
    );
  }
  return { chosen, files: mutated, concurrency, incremental };
}

/** The result of one part. */
interface Judged {
  readonly part: Part;
  readonly killed: number;
  readonly survived: number;
  readonly score: number;
  readonly minutes: number;
  readonly wrong: readonly string[];
}

/** A mutant as the list of survivors has it, so that it can be copied. */
const shown = ({ file, line, original, mutator, replacement }: Mutant): string =>
  JSON.stringify({ file, line, original, mutator, replacement, reason: "" }, undefined, 2);

/** @param files The files that were mutated, if not all of the part. */
function judge(
  part: Part,
  tried: readonly Tried[],
  listed: readonly Survivor[],
  files: readonly string[] | undefined,
): Omit<Judged, "minutes"> {
  const inRun = listed.filter(({ file }) => (files === undefined ? owns(part, file) : files.includes(file)));
  const { unlisted, outdated } = compare(tried, inRun);
  const killed = tried.filter(isKilled).length;
  const survived = tried.filter(isSurvivor).length;
  // The score is rounded down, so that 94.99 is not shown as 95.
  const score = Math.floor((1000 * killed) / Math.max(1, killed + survived)) / 10;
  const wrong = [
    ...unlisted.map((each) => `${part.name}: no test kills this mutant:\n${shown(each)}`),
    ...outdated.map(
      (each) => `${part.name}: this mutant is listed, but it is killed or gone:\n${shown(each)}`,
    ),
  ];
  if (killed + survived === 0) {
    wrong.push(`${part.name}: there is no mutant in these files, so nothing was tried`);
  } else if (files === undefined && score < LEAST_SCORE) {
    wrong.push(`${part.name}: the score is ${score}, and has to be at least ${LEAST_SCORE}`);
  }
  return { part, killed, survived, score, wrong };
}

const WHAT_TO_DO =
  "Write a test that kills a new survivor, or simplify its code. If no test can tell, list it in\n" +
  "proofs/mutants/survivors.json with the reason. Remove a listed mutant that is killed or gone.";

const HEAD = ["part", "what", "mutants", "killed", "survived", "score", "minutes"];

const table = (all: readonly Judged[]): readonly string[] =>
  columns(
    [
      HEAD,
      ...all.map(({ part: { name, what }, killed, survived, score, minutes }) => [
        name,
        what,
        String(killed + survived),
        String(killed),
        String(survived),
        score.toFixed(1),
        minutes.toFixed(1),
      ]),
    ],
    { left: 2 },
  );

/**
 * Tries the mutants of the chosen parts, one part after the other, and prints a table.
 *
 * @returns The exit code. 0: each part has its score, and its survivors are the listed ones. 1: they are not. 2: the arguments are
 * wrong.
 */
export async function run(
  args: readonly string[],
  { parts, listed, runPart, print, complain }: Surroundings,
): Promise<number> {
  let wanted: Wanted;
  try {
    wanted = wantedOf(args, parts);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    complain(`${thrown.message}\n${USAGE}`);
    return 2;
  }
  const { chosen, files, concurrency, incremental } = wanted;
  const all: Judged[] = [];
  for (const part of chosen) {
    complain(`${part.name} …`);
    const from = performance.now();
    const incrementalFile = incremental ? `proofs/mutants/.work/${part.name}.json` : undefined;
    // One after the other, because Stryker uses the whole machine.
    // oxlint-disable-next-line no-await-in-loop
    const tried = await runPart(part, { files, concurrency, incrementalFile });
    const judged = judge(part, tried, listed, files);
    for (const line of judged.wrong) print(`${line}\n`);
    all.push({ ...judged, minutes: (performance.now() - from) / 60_000 });
  }
  const failed = all.filter(({ wrong }) => wrong.length > 0).length;
  if (failed > 0) print(`${WHAT_TO_DO}\n`);
  print(`${table(all).join("\n")}\n\n${all.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
