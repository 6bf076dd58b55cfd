import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { root } from "./root.ts";

const declared = readFileSync(join(root, "packages/types/src/issue.d.ts"), "utf8");
const page = readFileSync(join(root, "docs/reference/issue-codes.md"), "utf8");

const codesOf = (type: string): readonly string[] =>
  [...(new RegExp(`type ${type} =([^;]+);`).exec(declared)?.[1] ?? "").matchAll(/"([\w-]+)"/g)].map(
    ([, code = ""]) => code,
  );

const rowsOf = (severity: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\\| \`([\\w-]+)\` \\| ${severity} \\|`, "gm"))].map(([, code = ""]) => code);

test.each([
  ["malformed", "MalformedCode"],
  ["drift", "DriftCode"],
])("docs/reference/issue-codes.md lists every code of severity %s", (severity, type) => {
  expect(codesOf(type).length).toBeGreaterThan(3);
  expect([...rowsOf(severity)].sort()).toEqual([...codesOf(type)].sort());
});
