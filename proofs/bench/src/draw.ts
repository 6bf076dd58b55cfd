/** `pnpm --filter @tc3-schema/bench chart` draws the charts from results.json, as `pnpm bench` does. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { chart, type Layout, NARROW, WIDE } from "./chart.ts";
import { BENCH } from "./folders.ts";
import { HAND_WRITTEN } from "./subjects.ts";

/** The words of a chart in one language. */
interface Words {
  readonly title: string;
  /** How the figures were collected. */
  readonly measure: readonly string[];
  readonly medians: (processes: string) => string;
  readonly guard: string;
  /** The names of the classes of payloads, where they differ from those in results.json. */
  readonly rows: Readonly<Record<string, string>>;
}

const ENGLISH: Words = {
  title: "Time of a verdict",
  measure: ["as a multiple of a hand-written guard's", "further to the left is faster"],
  medians: (processes) => `medians of ${processes} processes`,
  guard: "tc3-schema, guard",
  rows: {},
};

const CHINESE: Words = {
  title: "判断一次所需的时间",
  measure: ["以手写守卫函数的倍数表示，越靠左越快"],
  medians: (processes) => `${processes} 个进程的中位数`,
  guard: "tc3-schema，守卫函数",
  rows: {
    "envelope, success": "信封，成功",
    "envelope, failure": "信封，失败",
    "rejected: no Response": "拒绝：没有 Response",
    "rejected: Response null": "拒绝：Response 为 null",
    "rejected: RequestId a number": "拒绝：RequestId 是数字",
    "rejected: Error without Message": "拒绝：Error 没有 Message",
    "rejected: Error a text": "拒绝：Error 是字符串",
    "rejected: a list": "拒绝：整体是数组",
    "SendSms, 1 item": "SendSms，1 项",
    "SendSms, 10 items": "SendSms，10 项",
    "SendSms, 200 items": "SendSms，200 项",
    "rejected: SendSms, 10th of 10 items": "拒绝：SendSms，10 项中的第 10 项",
    "rejected: SendSms, no list": "拒绝：SendSms，不是数组",
    "64 mixed envelopes": "64 个不同的信封",
    "ten actions": "十个接口",
    "DescribeInstances, 20 items": "DescribeInstances，20 项",
  },
};

/** The charts of the pages in both languages, for wide and for narrow screens. */
const CHARTS: readonly (readonly [file: string, words: Words, layout: Layout])[] = [
  ["chart.svg", ENGLISH, WIDE],
  ["chart.narrow.svg", ENGLISH, NARROW],
  ["chart.zh.svg", CHINESE, WIDE],
  ["chart.zh.narrow.svg", CHINESE, NARROW],
];

/** The names of our subjects in a chart with others, in the order of the legend. */
const OWN = { guard: "tc3-schema, guard", "contract.is": "tc3-schema, contract.is" };

/** Subjects that the charts leave out. The yardstick is their axis. */
const LEFT_OUT = new Set([HAND_WRITTEN, "JSON.parse"]);

/** Returns the text of each chart, by the name of its file. */
export function charts(): ReadonlyMap<string, string> {
  const results: unknown = JSON.parse(readFileSync(join(BENCH, "results.json"), "utf8"));
  if (!isRecord(results) || !isRecord(results["verdicts"])) throw new Error("results.json has no verdicts");
  const { machine, versions, processes } = results;
  const verdicts = Object.entries(results["verdicts"]);
  return new Map(
    CHARTS.map(([file, words, layout]) => {
      const own: Readonly<Record<string, string>> = { ...OWN, guard: words.guard };
      const rows = verdicts.map(([name, ratios]) => ({
        name: words.rows[name] ?? name,
        ratios: new Map(
          Object.entries(isRecord(ratios) ? ratios : {})
            .filter(([subject]) => !LEFT_OUT.has(subject))
            .map(([subject, ratio]) => [own[subject] ?? subject, Number(ratio)]),
        ),
      }));
      const notes = [
        words.measure,
        [String(machine), words.medians(String(processes))],
        String(versions).split(", "),
      ];
      return [file, chart({ title: words.title, notes, own: Object.values(own), rows, layout })];
    }),
  );
}

export function draw(): void {
  for (const [file, svg] of charts()) writeFileSync(join(BENCH, file), svg);
}

if (process.argv[1] === import.meta.filename) draw();
