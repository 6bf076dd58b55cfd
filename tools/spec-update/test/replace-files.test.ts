import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { filesBelow } from "@tc3-schema/base/files";
import { type Replacement, replaceFiles } from "../src/replace-files.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "tc3-replace-"));
  mkdirSync(join(place, "old"));
  writeFileSync(join(place, "old/changed"), "before");
  writeFileSync(join(place, "old/removed"), "before");
  mkdirSync(join(place, "alone"));
  writeFileSync(join(place, "alone/removed"), "before");
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

const at = (path: string): string => join(place, path);

const disk = (): Readonly<Record<string, string>> =>
  Object.fromEntries(filesBelow(place).map((path) => [path, readFileSync(at(path), "utf8")]));

/** A name with room for `.update-next`, but not for `.update-previous`. */
const LONG = "l".repeat(242);

const BEFORE = { "old/changed": "before", "old/removed": "before", "alone/removed": "before" };

const replacements = (): readonly Replacement[] => [
  { path: at("old/changed"), content: "after" },
  { path: at("new/deep/added"), content: "after" },
  { path: at("old/removed"), content: undefined },
  { path: at("alone/removed"), content: undefined },
];

test("keep leaves the new contents and directories, and no empty directory", () => {
  expect(replaceFiles(replacements()).keep()).toEqual([]);
  expect(disk()).toEqual({ "old/changed": "after", "new/deep/added": "after" });
  expect(readdirSync(place).sort()).toEqual(["new", "old"]);
});

test("takeBack restores all files, and removes the new directories", () => {
  const replaced = replaceFiles(replacements());
  expect(disk()["old/changed"]).toBe("after");
  replaced.takeBack();
  expect(disk()).toEqual(BEFORE);
  expect(readdirSync(place).sort()).toEqual(["alone", "old"]);
});

test.each([
  // A file in the place of a directory. This is found before anything is replaced.
  ["cannot be prepared", "old/changed/deeper", /EEXIST|ENOTDIR/],
  // The old file has no free name to wait under. This is found after others were replaced.
  ["cannot be put in its place", LONG, /ENAMETOOLONG/],
])("if one %s, all are as before", (_what, path, words) => {
  writeFileSync(at(LONG), "before");
  expect(() => replaceFiles([...replacements(), { path: at(path), content: "after" }])).toThrow(words);
  expect(disk()).toEqual({ ...BEFORE, [LONG]: "before" });
  expect(existsSync(at("new"))).toBe(false);
});

test.each([
  ["a directory in the file's place", "full", "full/mine"],
  ["a directory where the new one is prepared", "file", "file.update-next/mine"],
  ["a file where the new one is prepared", "file", "file.update-next"],
  ["a directory where the old one waits", "file", "file.update-previous/mine"],
  ["a file where the old one waits", "file", "file.update-previous"],
])("%s belongs to somebody else, and stays", (_what, path, mine) => {
  mkdirSync(dirname(at(mine)), { recursive: true });
  writeFileSync(at(mine), "mine");
  expect(() => replaceFiles([...replacements(), { path: at(path), content: "after" }])).toThrow(
    /expected a regular file|EEXIST|an earlier run/,
  );
  expect(disk()).toEqual({ ...BEFORE, [mine]: "mine" });
  expect(existsSync(at("new"))).toBe(false);
});

test("a file that somebody puts into a new directory stays", () => {
  const replaced = replaceFiles(replacements());
  writeFileSync(at("new/mine"), "mine");
  replaced.takeBack();
  expect(disk()).toEqual({ ...BEFORE, "new/mine": "mine" });
});
