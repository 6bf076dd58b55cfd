import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const HOME = join(import.meta.dirname, "..");
const examples = readdirSync(join(HOME, "src"));

const importsOf = (name: string): readonly string[] =>
  [...readFileSync(join(HOME, "src", name), "utf8").matchAll(/\bfrom "([^"]+)"/g)].flatMap(
    ([, specifier]) => specifier ?? [],
  );

test.each(examples)("%s needs no other file, only packages", (name) => {
  const imports = importsOf(name);
  expect(imports.filter((specifier) => /^[./#]/.test(specifier))).toEqual([]);
  expect(imports.filter((specifier) => specifier.startsWith("@tc3-schema/"))).not.toEqual([]);
});

test("the README lists each of them, and nothing else", () => {
  const listed = readFileSync(join(HOME, "README.md"), "utf8").matchAll(/^\| \[([^\]]+)\]\(src\/\1\) \|/gm);
  expect(new Set([...listed].map(([, name]) => name))).toEqual(new Set(examples));
});
