import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { LANGUAGES, SECTIONS } from "../../../docs/.vitepress/pages.ts";
import { root } from "./root.ts";

/** Pages that are made when the site is built. */
const MADE_BY_THE_BUILD = /^reference\/api\//;

const paths = SECTIONS.flatMap(({ pages }) => pages.map(({ path }) => path)).filter(
  (path) => !MADE_BY_THE_BUILD.test(path),
);

describe.each(LANGUAGES)("in %s, the site", (language) => {
  test.each(paths)("has the page %s, with a title", (path) => {
    const file = join(root, "docs", language === "zh" ? "zh" : "", `${path}.md`);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toMatch(/^# \S/m);
  });
});

test("each page is in the menus once", () => {
  expect(paths.length).toBeGreaterThan(25);
  expect(new Set(paths).size).toBe(paths.length);
});
