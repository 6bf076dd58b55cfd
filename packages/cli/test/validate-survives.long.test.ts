import { afterEach, expect, test } from "@jest/globals";
import type { Batch } from "../src/commands/validate/batches.ts";
import { batches } from "../src/commands/validate/batches.ts";
import { threadWorkers } from "../src/commands/validate/thread-workers.ts";
import type { Workers } from "../src/commands/validate/workers.ts";

let workers: Workers | undefined;

afterEach(async () => {
  await workers?.close();
});

const TASK = {
  source: { kind: "built-in", edition: "cn", actions: [] },
  judging: {
    action: undefined,
    tagged: false,
    strict: false,
    shown: ["success", "malformed"],
    maxLine: 1024,
  },
} as const;

const dying = (count: number): Workers => {
  workers = threadWorkers(TASK, count, new URL("threads/dying.mjs", import.meta.url));
  return workers;
};

const batch = (first: number, ...lines: readonly string[]): Batch => ({
  bytes: new Uint8Array(Buffer.from(`${lines.join("\n")}\n`)),
  first,
});

const textOf = (results: Uint8Array): readonly string[] =>
  Buffer.from(results).toString().trimEnd().split("\n");

test.each([1, 2])(
  "a line that kills a thread gets a result, and so does every other line (%d)",
  async (count) => {
    const { judge } = dying(count);
    const judged = await Promise.all([
      judge(batch(1, "a", "b")),
      judge(batch(3, "c", "die", "a longer line", "d")),
      judge(batch(7, "e")),
      judge(batch(8, "die")),
      judge(batch(9, "f")),
    ]);
    const lines = judged.flatMap(({ results }) => textOf(results));
    expect(lines.map((line) => (line.startsWith("{") ? JSON.parse(line) : line))).toEqual([
      "1 a",
      "2 b",
      "3 c",
      expect.objectContaining({
        line: 4,
        outcome: "malformed",
        issues: [expect.objectContaining({ code: "out-of-memory" })],
      }),
      "5 a longer line",
      "6 d",
      "7 e",
      expect.objectContaining({ line: 8, outcome: "malformed" }),
      "9 f",
    ]);
    const counted = judged.flatMap(({ rows }) => rows).map(({ outcome, lines: many }) => [outcome, many]);
    expect(counted.filter(([outcome]) => outcome === "malformed")).toEqual([
      ["malformed", 1],
      ["malformed", 1],
    ]);
  },
);

test("a thread that throws is a defect, and ends the run", async () => {
  const { judge } = dying(1);
  await expect(judge(batch(1, "throw"))).rejects.toThrow("a defect");
  await expect(judge(batch(2, "a"))).rejects.toThrow("a defect");
});

test("a long line out of a pipe is scanned once, so that eight times the length does not take sixty-four times as long", async () => {
  const PIECE = new Uint8Array(64 * 1024).fill(0x78);
  async function time(pieces: number): Promise<number> {
    // oxlint-disable-next-line require-await -- chunks come as streams give them
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let piece = 0; piece < pieces; piece += 1) yield PIECE;
    }
    const options = {
      size: 256 * 1024,
      maxLine: 256 * 1024 * 1024,
      buffer: () => new Uint8Array(256 * 1024),
    };
    const start = performance.now();
    let bytes = 0;
    for await (const each of batches(chunks(), options)) if ("bytes" in each) bytes += each.bytes.length;
    expect(bytes).toBe(pieces * PIECE.length);
    return performance.now() - start;
  }
  await time(100);
  const [short, long] = [await time(200), await time(1600)];
  expect(long / Math.max(short, 5)).toBeLessThan(40);
});
