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
import { isUnfinished } from "../src/write/replace.ts";
import { type FileChange, putFiles } from "../src/write/write-all.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "tc3-put-"));
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

const CHANGES: readonly FileChange[] = [
  { path: "old/changed", text: "after" },
  { path: "new/deep/added", text: "after" },
  { path: "old/removed", text: undefined },
  { path: "alone/removed", text: undefined },
];

test("keep leaves the new contents and directories, and no empty directory", () => {
  putFiles(place, CHANGES).keep();
  expect(disk()).toEqual({ "old/changed": "after", "new/deep/added": "after" });
  expect(readdirSync(place).sort()).toEqual(["new", "old"]);
});

test("takeBack restores all files, and removes the new directories", () => {
  const put = putFiles(place, CHANGES);
  expect(readFileSync(at("old/changed"), "utf8")).toBe("after");
  put.takeBack();
  expect(disk()).toEqual(BEFORE);
  expect(readdirSync(place).sort()).toEqual(["alone", "old"]);
});

test("until keep or takeBack is called, the mark shows that the work is unfinished", () => {
  const put = putFiles(place, CHANGES);
  expect(isUnfinished(place)).toBe(true);
  put.keep();
  expect(isUnfinished(place)).toBe(false);
});

test.each([
  // Both are found before anything is replaced.
  ["lies below a file", "old/changed/deeper"],
  ["has a name that is too long", "l".repeat(256)],
  ["leads out of the directory", "../outside"],
])("if one path %s, all files are as before", (_what, path) => {
  expect(() => putFiles(place, [...CHANGES, { path, text: "after" }])).toThrow(
    /EEXIST|ENOTDIR|ENAMETOOLONG|stays inside/,
  );
  expect(disk()).toEqual(BEFORE);
  expect(readdirSync(place).sort()).toEqual(["alone", "old"]);
});

test("if one file cannot be put in place after others were, all files are as before", () => {
  // The second change needs a directory where the first one has put a file.
  const changes: readonly FileChange[] = [
    ...CHANGES,
    { path: "both", text: undefined },
    { path: "both/deeper", text: "after" },
  ];
  writeFileSync(at("both"), "before");
  expect(() => putFiles(place, [...changes.slice(0, 4), ...changes.slice(5)])).toThrow(/ENOTDIR/);
  expect(disk()).toEqual({ ...BEFORE, both: "before" });
  expect(existsSync(at("new"))).toBe(false);
});

test("a directory in the place of a file belongs to somebody else, and stays", () => {
  mkdirSync(dirname(at("full/mine")));
  writeFileSync(at("full/mine"), "mine");
  expect(() => putFiles(place, [...CHANGES, { path: "full", text: "after" }])).toThrow(
    /full: expected a file or nothing/,
  );
  expect(disk()).toEqual({ ...BEFORE, "full/mine": "mine" });
  expect(existsSync(at("new"))).toBe(false);
});

test("a file that somebody puts into a new directory stays", () => {
  const put = putFiles(place, CHANGES);
  writeFileSync(at("new/mine"), "mine");
  put.takeBack();
  expect(disk()).toEqual({ ...BEFORE, "new/mine": "mine" });
});
