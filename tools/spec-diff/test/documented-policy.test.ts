import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { RULES } from "../src/index.ts";

test("docs/reference/bump-policy.md lists every rule with its verdicts, in the order of a report", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../docs/reference/bump-policy.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (\w+) \| (\w+) \|$/gm)].map(
    ([, rule, types, validation, codes]) => [rule, { types, validation, codes }],
  );
  expect(rows).toEqual(RULES.map(({ id, verdicts }) => [id, verdicts]));
});
