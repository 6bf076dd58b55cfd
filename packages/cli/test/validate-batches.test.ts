import { expect, test } from "@jest/globals";
import { array, assert, asyncProperty, constantFrom, integer } from "fast-check";
import { type Batch, batches } from "../src/commands/validate/batches.ts";

const SIZE = 16;
const MOST = 40;

/** A buffer that was used before, full of bytes that must not be read again. */
const used = (): Uint8Array<ArrayBuffer> => new Uint8Array(SIZE).fill(0x0a);

async function split(text: string, chunk: number): Promise<readonly Batch[]> {
  const bytes = Buffer.from(text);
  // oxlint-disable-next-line require-await -- chunks come as streams give them
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const all: Batch[] = [];
  for await (const batch of batches(chunks(), { size: SIZE, maxLine: MOST, buffer: used })) all.push(batch);
  return all;
}

/** The lines with their numbers. For an overlong line, its length instead of its text. */
const linesIn = (all: readonly Batch[]): readonly (readonly [number, string | number])[] =>
  all.flatMap((batch): readonly (readonly [number, string | number])[] => {
    if ("tooLong" in batch) return [[batch.first, batch.tooLong]];
    const lines = Buffer.from(batch.bytes).toString().replace(/\n$/, "").split("\n");
    return lines.map((line, index) => [batch.first + index, line] as const);
  });

const expected = (text: string): readonly (readonly [number, string])[] =>
  text === ""
    ? []
    : text
        .replace(/\n$/, "")
        .split("\n")
        .map((line, index) => [index + 1, line] as const);

test("every line is in one batch, with its number, wherever chunks and batches end", async () => {
  const line = integer({ min: 0, max: MOST * 2 }).map((length) => "x".repeat(length));
  await assert(
    asyncProperty(
      array(line, { maxLength: 30 }),
      constantFrom("", "\n"),
      integer({ min: 1, max: 50 }),
      async (lines, end, chunk) => {
        const text = `${lines.join("\n")}${end}`;
        const found = linesIn(await split(text, chunk));
        expect(found.map(([number]) => number)).toEqual(expected(text).map(([number]) => number));
        // An overlong line is noticed here, or by the one who judges it.
        const whole = expected(text).map(([, content], index) =>
          typeof found[index]?.[1] === "number" ? Math.max(content.length, MOST + 1) : content,
        );
        expect(found.map(([, content]) => content)).toEqual(whole);
      },
    ),
  );
});

test("a stream may end exactly at the end of a batch", async () => {
  expect(linesIn(await split(`${"x".repeat(SIZE - 1)}\n`, SIZE))).toEqual([[1, "x".repeat(SIZE - 1)]]);
});

test("complete lines are passed on if no more input comes for a while", async () => {
  let more: (() => void) | undefined;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("a\nb");
    await new Promise<void>((resolve) => {
      more = resolve;
    });
    yield Buffer.from("c\n");
  }
  const stream = batches(chunks(), { size: SIZE, maxLine: MOST, buffer: used });
  const first = await stream.next();
  more?.();
  const second = await stream.next();
  const both = [first, second].map(({ value }) => (value === undefined ? [] : linesIn([value])));
  expect(both).toEqual([[[1, "a"]], [[2, "bc"]]]);
});
