import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { nextCommands } from "../src/next-commands.ts";

const ROOT = join(import.meta.dirname, "../../..");

test("every path that the next commands add to git exists, because git refuses a path that does not", () => {
  const add = nextCommands({ files: [] }).find((command) => command.startsWith("git add --all ")) ?? "";
  const paths = add.split(" ").slice(3);
  expect(paths).toContain("docs/changes/updates");
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
