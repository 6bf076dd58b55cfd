import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { dirtyPaths, git } from "../src/git.ts";

const SCHEMA = "schemas/a.json";
const IDENTITY = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dirty-paths-"));
  mkdirSync(join(root, "schemas"));
  writeFileSync(join(root, SCHEMA), "{}\n");
  git(root, ["init", "--quiet"]);
  git(root, ["add", "--all"]);
  git(root, [...IDENTITY, "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "The first state"]);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test("uncommitted changes of the touched paths are listed", () => {
  writeFileSync(join(root, SCHEMA), "[]\n");
  writeFileSync(join(root, "schemas/b.json"), "");
  writeFileSync(join(root, "elsewhere"), "");
  expect(dirtyPaths(root)).toEqual([SCHEMA, "schemas/b.json"]);
});

// A file with a new time and the old content is the reason why git would write its index.
test("the search for uncommitted changes does not write the index of git, which may be on a full disk", () => {
  const index = join(root, ".git/index");
  utimesSync(join(root, SCHEMA), 1, 1);
  const before = readFileSync(index);
  expect(dirtyPaths(root)).toEqual([]);
  expect(readFileSync(index).equals(before)).toBe(true);
});
