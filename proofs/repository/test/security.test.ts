import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { RepositoryError } from "../src/repository-error.ts";
import { root } from "./root.ts";

const SECURITY = readFileSync(join(root, "SECURITY.md"), "utf8");

/** The rows of the tables: a promise, and the tests that check it. */
const promises = [...SECURITY.matchAll(/^\| (?!promise \|)([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, promise = "", holders = ""]) => ({ promise, holders }),
);

/** Tests are named by their path. After the first test of a directory, the file name is enough. */
function testsIn(holders: string): readonly string[] {
  let directory = "";
  return [...holders.matchAll(/`([\w./-]+\.test\.ts)`/g)].map(([, name = ""]) => {
    if (name.includes("/")) {
      directory = dirname(name);
      return name;
    }
    return `${directory}/${name}`;
  });
}

const commandsIn = (holders: string): readonly string[] =>
  [...holders.matchAll(/`pnpm ([\w:]+)/g)].map(([, command = ""]) => command);

test("SECURITY.md has promises", () => {
  expect(promises.length).toBeGreaterThan(10);
});

describe.each(promises)("the promise of SECURITY.md: $promise", ({ holders }) => {
  test("names only existing tests and commands", () => {
    const tests = testsIn(holders);
    const commands = commandsIn(holders);
    expect([...tests, ...commands]).not.toEqual([]);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const { scripts } = readJsonObject(join(root, "package.json"), RepositoryError);
    expect(commands.filter((command) => !isRecord(scripts) || !(command in scripts))).toEqual([]);
  });
});
