import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Mark } from "../src/judge.ts";
import { LONGEST_LINE, paintLine } from "../src/paint.ts";

const mark = (from: number, to: number, kind: Mark["kind"] = "drift"): Mark => ({ from, to, kind, index: 0 });

describe("paintLine", () => {
  test("the pieces of a line together are the line", () => {
    const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), marks, (line, ranges) => {
        const segments = paintLine(
          line,
          7,
          ranges.map(([from, length]) => mark(from, from + length + 1)),
        );
        expect(segments.map(({ text }) => text).join("")).toBe(line);
      }),
    );
  });

  test("names and strings are distinguished, and the right part is marked", () => {
    expect(
      paintLine('  "Fee": null,', 100, [mark(109, 113)]).map(({ text, token, marks }) => [
        text,
        token,
        marks.length,
      ]),
    ).toEqual([
      ["  ", "plain", 0],
      ['"Fee"', "key", 0],
      [": ", "plain", 0],
      ["null", "word", 1],
      [",", "plain", 0],
    ]);
  });

  test("if marks overlap, the most severe comes first", () => {
    const [segment] = paintLine("{", 0, [mark(0, 1, "drift"), mark(0, 1, "malformed")]);
    expect(segment?.marks.map(({ kind }) => kind)).toEqual(["malformed", "drift"]);
  });

  test("an overlong line is cut, with the number of characters that are left out", () => {
    const segments = paintLine("x".repeat(LONGEST_LINE + 1_000), 0, []);
    expect(segments.at(-1)?.text).toBe("… (+1,000)");
  });
});
