import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { charts } from "../src/draw.ts";
import { BENCH } from "../src/folders.ts";

describe.each([...charts()])("%s", (file, svg) => {
  test("is drawn from results.json as it is now", () => {
    expect(readFileSync(join(BENCH, file), "utf8")).toBe(svg);
  });
});

test("every class of payloads has a Chinese name", () => {
  const names = [...(charts().get("chart.zh.svg") ?? "").matchAll(/text-anchor="end">([^<]+)</g)].map(
    ([, name]) => name,
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !/\p{Script=Han}/u.test(name ?? ""))).toEqual([]);
});
