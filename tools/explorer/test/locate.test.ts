import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { locate, type Path } from "../src/locate.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Returns every path of a value, with the value at that path. */
function pathsOf(value: unknown, at: Path = []): readonly (readonly [Path, unknown])[] {
  if (!isObject(value)) return [[at, value]];
  const steps: readonly (string | number)[] = Array.isArray(value)
    ? value.map((_, index) => index)
    : Object.keys(value);
  return [
    [at, value],
    ...steps.flatMap((step) =>
      pathsOf(Array.isArray(value) ? value[Number(step)] : value[step], [...at, step]),
    ),
  ];
}

const shown = (text: string, path: Path): string | undefined => {
  const [place] = locate(text, [path]);
  return place === undefined || !place.whole ? undefined : text.slice(place.value.from, place.value.to);
};

describe("locate", () => {
  test("finds every path of every value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indentation) => {
        const text = JSON.stringify(value, undefined, indentation);
        const paths = pathsOf(JSON.parse(text));
        const places = locate(
          text,
          paths.map(([path]) => path),
        );
        paths.forEach(([path, there], index) => {
          const place = places[index];
          expect([path, place?.whole]).toEqual([path, true]);
          const found = text.slice(place?.value.from, place?.value.to);
          expect(found).toBe(isObject(there) ? (Array.isArray(there) ? "[" : "{") : JSON.stringify(there));
        });
      }),
    );
  });

  test("if an object has a name twice, the last one counts, and paths below the first find nothing", () => {
    expect(shown('{"a":{"b":1},"a":{"b":2}}', ["a", "b"])).toBe("2");
    expect(shown('{"a":{"b":1},"a":2}', ["a", "b"])).toBeUndefined();
  });

  test("a name with escapes is unescaped", () => {
    expect(shown('{"\\u0061":1}', ["a"])).toBe("1");
  });

  test("if a path ends early, its place is the deepest existing part", () => {
    const text = '{"Response":{"RequestId":"r"}}';
    const [place] = locate(text, [["Response", "SendStatusSet"]]);
    expect([place?.whole, text.slice(place?.key?.from, place?.key?.to)]).toEqual([false, '"Response"']);
  });

  test("in a text that was cut off, everything before its end is found", () => {
    expect(shown('{"a":[1,{"b":true', ["a", 1, "b"])).toBe("true");
  });

  test("10 MB take less than ten times as long as JSON.parse", () => {
    const item = { SerialNo: "5000:1045710669157053657849499619", Fee: 1, Code: "Ok", Tags: [1, 2, 3] };
    const text = JSON.stringify({ Response: { Set: Array.from({ length: 110_000 }, () => item) } });
    const begun = performance.now();
    JSON.parse(text);
    const parsed = performance.now();
    const [place] = locate(text, [["Response", "Set", 109_999, "Code"]]);
    const located = performance.now();
    expect(place?.whole).toBe(true);
    expect((located - parsed) / (parsed - begun)).toBeLessThan(10);
  });
});
