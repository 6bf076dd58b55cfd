import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { RuleId } from "@tc3-schema/spec-diff";
import { compare, type JudgedChange, type Judgement, judge, loadState } from "@tc3-schema/spec-diff";
import {
  proveCodes,
  proveTypes,
  proveValidation,
  type TypesProof,
  type ValidationProof,
} from "../prove/index.ts";
import { type Entry, type EntryKind, readChangelog } from "./changelog.ts";
import { COMPARED, entryKey, newsOf, type Reason, reasonOf } from "./news.ts";

export interface Coverage {
  readonly listed: Readonly<Record<string, number>>;
  /** Entries of the changelog that the diff lacks. */
  readonly misses: readonly (Entry & { readonly reason: Reason })[];
  /** The number of entries that the diff has and the changelog lacks, by kind. */
  readonly extras: Readonly<Record<string, number>>;
}

export interface Replayed {
  readonly name: string;
  readonly judgement: Judgement;
  readonly rules: Readonly<Partial<Record<RuleId, number>>>;
  /** Undefined if the changelog is empty. */
  readonly coverage: Coverage | undefined;
  /** One for each change with a verdict of "major". */
  readonly proofs: readonly Proof[];
  readonly seconds: number;
}

export interface Proof {
  readonly change: JudgedChange;
  readonly types: TypesProof | undefined;
  readonly validation: ValidationProof | undefined;
  /** The verdicts that the proofs do not confirm. */
  readonly unproved: readonly string[];
}

const tally = <K extends string>(keys: readonly K[]): Readonly<Partial<Record<K, number>>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

async function proofsOf(
  previous: Parameters<typeof proveTypes>[0],
  current: Parameters<typeof proveTypes>[0],
  changes: readonly JudgedChange[],
): Promise<readonly Proof[]> {
  const major = changes.filter(({ bump }) => bump === "major");
  const types = await proveTypes(previous, current, major);
  const codes = await proveCodes(previous, current, major);
  const validations = await Promise.all(major.map((change) => proveValidation(previous, current, change)));
  return major.map((change, index) => {
    const { verdicts } = change;
    const proved = {
      types: types[index]?.verdict,
      validation: validations[index]?.verdict,
      codes: codes[index]?.verdict,
    };
    const unproved = (["types", "validation", "codes"] as const)
      .filter((people) => proved[people] !== verdicts[people])
      .map((people) => `${people} ${proved[people]}`);
    return { change, types: types[index], validation: validations[index], unproved };
  });
}

/**
 * Compares two releases of the official definitions and proves every breaking change.
 *
 * @param directory A directory with `previous`, `current` and `CHANGELOG.md`.
 */
export async function replay(directory: string): Promise<Replayed> {
  const start = performance.now();
  const previous = loadState("previous", { cwd: directory });
  const current = loadState("current", { cwd: directory });
  const judgement = judge(compare(previous, current));
  const file = join(directory, "CHANGELOG.md");
  const entries = readChangelog(`${basename(directory)}/CHANGELOG.md`, readFileSync(file, "utf8"));
  const news = newsOf(previous, current, judgement.changes);
  const listed = new Map(
    entries.filter(({ kind }) => COMPARED.includes(kind)).map((entry) => [entryKey(entry), entry]),
  );
  const kinds = (all: Iterable<Entry>): readonly EntryKind[] => [...all].map(({ kind }) => kind);
  const misses = [...listed].filter(([key]) => !news.has(key)).map(([, entry]) => entry);
  const extras = [...news].filter(([key]) => !listed.has(key)).map(([, entry]) => entry);
  return {
    name: basename(directory),
    judgement,
    rules: tally(judgement.changes.map(({ rule }) => rule)),
    coverage:
      entries.length === 0
        ? undefined
        : {
            listed: tally(kinds(listed.values())),
            misses: misses.map((entry) => ({ ...entry, reason: reasonOf(previous, current, entry) })),
            extras: tally(kinds(extras)),
          },
    proofs: await proofsOf(previous, current, judgement.changes),
    seconds: (performance.now() - start) / 1000,
  };
}
