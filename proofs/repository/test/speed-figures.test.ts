import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** The figures of docs/why/speed.md must be those of the last benchmark, including the rows in which we are slower. */
const ROOT = join(import.meta.dirname, "../../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

interface Results {
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly readings: Readonly<Record<string, { readonly ratio: number; readonly against: string }>>;
  readonly imports: Readonly<Record<string, number>>;
}

interface Budgets {
  readonly actions: Readonly<Record<"guard" | "contract" | "further", { readonly bytes: number }>>;
}

const page = read("docs/why/speed.md").replaceAll(/\s+/g, " ");
const results: Results = JSON.parse(read("proofs/bench/results.json"));
const budgets: Budgets = JSON.parse(read("proofs/consumption/budgets.json"));

const OURS = new Set(["hand-written", "guard", "contract.is"]);
const verdicts = Object.values(results.verdicts);
const ratios = (pattern: RegExp): readonly number[] =>
  Object.entries(results.readings)
    .filter(([name]) => pattern.test(name))
    .map(([, { ratio }]) => ratio);
const span = (values: readonly number[], digits: number): string =>
  `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;

/** Returns the rows in which a peer is faster than both of ours, by peer, with the factor. */
function lost(): ReadonlyMap<string, readonly number[]> {
  const byPeer = new Map<string, number[]>();
  for (const row of verdicts) {
    const best = Math.min(row["guard"] ?? Number.NaN, row["contract.is"] ?? Number.NaN);
    const peers = Object.entries(row).filter(([name, time]) => !OURS.has(name) && time < best);
    const [winner] = peers.sort(([, one], [, other]) => one - other);
    if (winner !== undefined) byPeer.set(winner[0], [...(byPeer.get(winner[0]) ?? []), best / winner[1]]);
  }
  return byPeer;
}

/** Returns the texts that the page lacks. A failure then shows only these, not the whole page. */
const missing = (...texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !page.includes(text));

const kilobytes = (bytes: number): string => `${Number((bytes / 1000).toFixed(2))} kB`;

describe("the figures of docs/why/speed.md", () => {
  test("of verdicts", () => {
    const times = verdicts.flatMap((row) => [row["guard"] ?? 0, row["contract.is"] ?? 0]);
    expect(missing(`${span(times, 2)} × its time, for accepted and for rejected bodies`)).toEqual([]);
  });

  test("of check and decode", () => {
    const valid = ratios(/^check: (?:envelope|SendSms)/);
    expect(
      missing(
        `${span(valid, 2)} × its time; ${ratios(/^check: DescribeInstances/)[0]?.toFixed(2)} × with drift`,
      ),
    ).toEqual([]);
    const plain = ratios(/^decode: 1 MB(?: of the envelope| of integers|, an unknown field in each item)?$/);
    expect(
      missing(`${span(plain, 2)} × its time; ${span(ratios(/^decode: .*beyond/), 1)} × if all integers`),
    ).toEqual([]);
  });

  test("of issues", () => {
    const faulty = ratios(/^check: (?:200 wrong kinds|.*each of 200 items)$/);
    expect(missing(`${span(faulty, 2)} × its time`)).toEqual([]);
  });

  test("of sizes and imports", () => {
    const { contract, further, guard } = budgets.actions;
    expect(
      missing(
        `a guard at most ${kilobytes(guard.bytes)}; a contract at most ${kilobytes(contract.bytes)}, each further one at most ${kilobytes(further.bytes)}`,
      ),
    ).toEqual([]);
    const one = results.imports["@tc3-schema/validator/sms/v20210111/SendSms"] ?? 0;
    expect(missing(`${one.toFixed(0)} ms more than of an empty module`)).toEqual([]);
  });

  test("name the rows in which we are slower", () => {
    const byPeer = lost();
    const all = [...byPeer.values()].flat().length;
    expect(missing(`In ${all} of the ${verdicts.length} rows of verdicts a peer beats both`)).toEqual([]);
    expect([...byPeer.keys()].sort()).toEqual(["Ajv", "typia"]);
    for (const [peer, times] of byPeer) {
      const rows = times.length === 1 ? "one, DescribeInstances," : `${times.length},`;
      expect(missing(`${peer} in ${rows} by`)).toEqual([]);
      expect(missing(`${Math.max(...times).toFixed(2)} ×`)).toEqual([]);
    }
    const slow = Object.values(results.readings).filter(
      ({ against, ratio }) => against === "Ajv" && ratio > 2,
    );
    const rows = Object.values(results.readings).filter(({ against }) => against === "Ajv");
    expect(missing(`In ${slow.length} of the ${rows.length} rows of issues`)).toEqual([]);
    for (const { ratio } of slow) expect(missing(`(${ratio.toFixed(1)} ×)`)).toEqual([]);
  });
});
