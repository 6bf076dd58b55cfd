import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { PARTS } from "../src/parts.ts";
import { root } from "../src/root.ts";

test("the weekly workflow has a job for each part that is not open", () => {
  const workflow = readFileSync(join(root, ".github/workflows/mutants.yml"), "utf8");
  const [, names = ""] = /^ +part: \[(.*)\]$/m.exec(workflow) ?? [];
  expect(names.split(", ")).toEqual(PARTS.filter(({ isOpen }) => isOpen !== true).map(({ name }) => name));
});
