import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { RULES } from "../src/index.ts";

test("the README of the command lists every rule with its verdicts, in the order of a report", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../packages/cli/README.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (\w+) \| (\w+) \|$/gm)].map(
    ([, rule, types, validation, codes]) => [rule, { types, validation, codes }],
  );
  expect(rows).toEqual(RULES.map(({ id, verdicts }) => [id, verdicts]));
});
