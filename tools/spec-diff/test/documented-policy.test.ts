import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { POLICY } from "../src/verdict/policy.ts";

test("the README of the command has the policy, rule by rule", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../packages/cli/README.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (\w+) \| (\w+) \|$/gm)].map(
    ([, rule, types, validation, codes]) => [rule, { types, validation, codes }],
  );
  expect(Object.fromEntries(rows)).toEqual(POLICY);
});
