import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const HOME = join(import.meta.dirname, "../..");
const page = readFileSync(join(HOME, "../docs/guides/frameworks.md"), "utf8");
const manifest = (directory: string) =>
  JSON.parse(readFileSync(join(HOME, directory, "package.json"), "utf8"));
/** Next is not installed by default, only by `pnpm test:next`. */
const pinned: Readonly<Record<string, string>> = {
  ...manifest(".").devDependencies,
  ...manifest("next").dependencies,
};

/** The rows of the page's table: the test that a row names, and the tested versions. */
const rows = [
  ...page.matchAll(/^\| \[.+\]\(\.\.\/\.\.\/examples\/test\/frameworks\/(.+)\) \|.+\| (.+) \|$/gm),
].map(([, file = "", versions = ""]) => ({ file, versions }));

test("every proof has a row in docs/guides/frameworks.md, and every row a proof", () => {
  const proofs = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".test.ts"));
  expect(new Set([...rows.map(({ file }) => file), "table.test.ts", "page.test.ts"])).toEqual(
    new Set(proofs),
  );
});

test("the page names the versions that are installed", () => {
  const named = rows.flatMap(({ versions }) => [...versions.matchAll(/(\S+) (\d+\.\d+\.\d+)/g)]);
  const installed = named.map(([, name = ""]) => `${name} ${pinned[name]}`);
  expect(named.map(([whole]) => whole)).toEqual(installed);
  expect(named).toHaveLength(11);
});
