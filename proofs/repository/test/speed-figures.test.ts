import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

/**
 * The figures of the page about speed, in both languages, must be those of the last benchmark, including the rows in
 * which we are slower.
 */
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

/** How each language writes a figure of the page. */
interface Sentences {
  readonly verdicts: (times: string) => string;
  readonly check: (valid: string, drift: string) => string;
  readonly decode: (plain: string, beyond: string) => string;
  readonly issues: (faulty: string) => string;
  readonly sizes: (guard: string, contract: string, further: string) => string;
  readonly importing: (milliseconds: string) => string;
  readonly lost: (rows: number, all: number) => string;
  readonly peer: (name: string, rows: number, factor: string) => string;
  readonly slow: (rows: number, all: number) => string;
  readonly ratio: (ratio: string) => string;
  readonly span: (from: string, to: string) => string;
}

const EN: Sentences = {
  verdicts: (times) => `${times} × its time, for accepted and for rejected bodies`,
  check: (valid, drift) => `${valid} × its time; ${drift} × with drift`,
  decode: (plain, beyond) => `${plain} × its time; ${beyond} × if all integers`,
  issues: (faulty) => `${faulty} × its time`,
  sizes: (guard, contract, further) =>
    `a guard at most ${guard}; a contract at most ${contract}, each further one at most ${further}`,
  importing: (milliseconds) => `${milliseconds} ms more than of an empty module`,
  lost: (rows, all) => `In ${rows} of the ${all} rows of verdicts a peer beats both`,
  peer: (name, rows, factor) => `${name} in ${rows}, by up to ${factor} ×`,
  slow: (rows, all) => `In ${rows === 0 ? "none" : rows} of the ${all} rows of issues`,
  ratio: (ratio) => `(${ratio} ×)`,
  span: (from, to) => `${from} to ${to}`,
};

const ZH: Sentences = {
  verdicts: (times) => `用时是它的 ${times} 倍，被接受和被拒绝的内容都算在内`,
  check: (valid, drift) => `用时是它的 ${valid} 倍；20 个实例各有偏差时是 ${drift} 倍`,
  decode: (plain, beyond) => `用时是它的 ${plain} 倍；所有整数都超出 2^53 时是 ${beyond} 倍`,
  issues: (faulty) => `用时是它的 ${faulty} 倍`,
  sizes: (guard, contract, further) => `守卫函数最多 ${guard}；契约最多 ${contract}，每多一个最多 ${further}`,
  importing: (milliseconds) => `比导入空模块多 ${milliseconds} ms`,
  lost: (rows, all) => `${all} 行判断中，有 ${rows} 行别的库比我们的`,
  peer: (name, rows, factor) => `${name} 有 ${rows} 行，最多快 ${factor} 倍`,
  slow: (rows, all) => `${all} 行问题中，${rows === 0 ? "没有一行" : `有 ${rows} 行`}`,
  ratio: (ratio) => `（${ratio} 倍）`,
  span: (from, to) => `${from} 到 ${to}`,
};

const results: Results = JSON.parse(read("proofs/bench/results.json"));
const budgets: Budgets = JSON.parse(read("proofs/consumption/budgets.json"));

const OURS = new Set(["hand-written", "guard", "contract.is"]);
const verdicts = Object.values(results.verdicts);
const ratios = (pattern: RegExp): readonly number[] =>
  Object.entries(results.readings)
    .filter(([name]) => pattern.test(name))
    .map(([, { ratio }]) => ratio);
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

const kilobytes = (bytes: number): string => `${Number((bytes / 1000).toFixed(2))} kB`;

describe.each([
  ["docs/why/speed.md", EN],
  ["docs/zh/why/speed.md", ZH],
] as const)("the figures of %s", (file, write) => {
  const page = read(file).replaceAll(/\s+/g, " ");

  /** Returns the texts that the page lacks. A failure then shows only these, not the whole page. */
  const missing = (...texts: readonly string[]): readonly string[] =>
    texts.filter((text) => !page.includes(text));

  const span = (values: readonly number[], digits: number): string =>
    write.span(Math.min(...values).toFixed(digits), Math.max(...values).toFixed(digits));

  test("on verdicts are those of results.json", () => {
    const times = verdicts.flatMap((row) => [row["guard"] ?? 0, row["contract.is"] ?? 0]);
    expect(missing(write.verdicts(span(times, 2)))).toEqual([]);
  });

  test("on check and decode are those of results.json", () => {
    const valid = ratios(/^check: (?:envelope|SendSms)/);
    const drift = ratios(/^check: DescribeInstances/)[0]?.toFixed(2) ?? "";
    expect(missing(write.check(span(valid, 2), drift))).toEqual([]);
    const plain = ratios(/^decode: 1 MB(?: of the envelope| of integers|, an unknown field in each item)?$/);
    expect(missing(write.decode(span(plain, 2), span(ratios(/^decode: .*beyond/), 1)))).toEqual([]);
  });

  test("on issues are those of results.json", () => {
    const faulty = ratios(/^check: (?:200 wrong kinds|.*each of 200 items)$/);
    expect(missing(write.issues(span(faulty, 2)))).toEqual([]);
  });

  test("on sizes and imports are those of budgets.json and results.json", () => {
    const { contract, further, guard } = budgets.actions;
    const sizes = write.sizes(kilobytes(guard.bytes), kilobytes(contract.bytes), kilobytes(further.bytes));
    expect(missing(sizes)).toEqual([]);
    const one = results.imports["@tc3-schema/validator/sms/v20210111/SendSms"] ?? 0;
    expect(missing(write.importing(one.toFixed(0)))).toEqual([]);
  });

  test("include the rows in which we are slower", () => {
    const byPeer = lost();
    const all = [...byPeer.values()].flat().length;
    expect(missing(write.lost(all, verdicts.length))).toEqual([]);
    for (const [peer, times] of byPeer) {
      expect(missing(write.peer(peer, times.length, Math.max(...times).toFixed(2)))).toEqual([]);
    }
    const rows = Object.values(results.readings).filter(({ against }) => against === "Ajv");
    const slow = rows.filter(({ ratio }) => ratio > 2);
    expect(missing(write.slow(slow.length, rows.length))).toEqual([]);
    for (const { ratio } of slow) expect(missing(write.ratio(ratio.toFixed(1)))).toEqual([]);
  });
});
