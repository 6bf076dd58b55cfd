import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { root } from "./root.ts";

test("the table of commands in CONTRIBUTING.md has every script of package.json, and no other", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const [, table = ""] = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split("## Commands");
  const cells = [...table.matchAll(/^\| (`[^|]*`) \|/gm)].map(([, cell = ""]) => cell);
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^` ]+)[^`]*`/g)].map(([, name = ""]) => name));
  expect(named.sort()).toEqual(Object.keys(scripts).sort());
});
