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
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { filesBelow } from "../src/files-below.ts";
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

const BEFORE = { "old/changed": "before", "old/removed": "before", "alone/removed": "before" };

const replacements = (): readonly Replacement[] => [
  { path: at("old/changed"), content: "after" },
  { path: at("new/deep/added"), content: "after" },
  { path: at("old/removed"), content: undefined },
  { path: at("alone/removed"), content: undefined },
];

test("keep: new contents, new directories, and none that is empty now", () => {
  expect(replaceFiles(replacements()).keep()).toEqual([]);
  expect(disk()).toEqual({ "old/changed": "after", "new/deep/added": "after" });
  expect(readdirSync(place).sort()).toEqual(["new", "old"]);
});

test("takeBack: as it was, without the new directories", () => {
  const replaced = replaceFiles(replacements());
  expect(disk()["old/changed"]).toBe("after");
  replaced.takeBack();
  expect(disk()).toEqual(BEFORE);
  expect(readdirSync(place).sort()).toEqual(["alone", "old"]);
});

test.each([
  // A file where a directory has to be: found before anything is replaced.
  ["cannot be prepared", "old/changed/deeper", /EEXIST|ENOTDIR/],
  // A directory where the old file has to wait: found when others are replaced already.
  ["cannot be put in its place", "blocked", /EISDIR|ENOTEMPTY|ENOTDIR/],
])("one that %s: all are as they were", (_what, path, words) => {
  mkdirSync(at("blocked.update-previous/full"), { recursive: true });
  writeFileSync(at("blocked"), "before");
  expect(() => replaceFiles([...replacements(), { path: at(path), content: "after" }])).toThrow(words);
  expect(disk()).toEqual({ ...BEFORE, blocked: "before" });
  expect(existsSync(at("new"))).toBe(false);
});
