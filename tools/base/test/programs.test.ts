import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { programOnPath } from "../src/programs.ts";

const PATH = process.env["PATH"];
let directories: readonly string[];

beforeEach(() => {
  directories = ["first", "second"].map((name) => mkdtempSync(join(tmpdir(), `tc3-${name}-`)));
  process.env["PATH"] = ["", ...directories].join(delimiter);
});
afterEach(() => {
  process.env["PATH"] = PATH;
  for (const directory of directories) rmSync(directory, { recursive: true });
});

function program(directory: string | undefined, name: string, mode = 0o755): string {
  const file = join(directory ?? "", name);
  writeFileSync(file, "");
  chmodSync(file, mode);
  return file;
}

test("a program is found in the first directory of PATH that has it", () => {
  program(directories[1], "a");
  const first = program(directories[0], "a");
  expect(programOnPath("a")).toBe(first);
});

test("of several names, the first one that is there is found", () => {
  const b = program(directories[1], "b");
  program(directories[0], "c");
  expect(programOnPath("a", "b", "c")).toBe(b);
});

test("a program that is missing is not found", () => {
  expect(programOnPath("a")).toBeUndefined();
});
