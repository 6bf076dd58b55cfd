import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeDirectory } from "../src/write/make-directory.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "tc3-directory-"));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test("a directory is made with all that are missing above it, and the outermost new one is returned", () => {
  expect(makeDirectory(join(root, "a/b/c"))).toBe(join(root, "a"));
  expect(existsSync(join(root, "a/b/c"))).toBe(true);
  expect(makeDirectory(join(root, "a/b/d"))).toBe(join(root, "a/b/d"));
});

test("nothing is made if the directory is there, also as a symbolic link", () => {
  mkdirSync(join(root, "there"));
  symlinkSync(join(root, "there"), join(root, "link"));
  expect(makeDirectory(join(root, "there"))).toBeUndefined();
  expect(makeDirectory(join(root, "link"))).toBeUndefined();
});

test.each([
  ["in its place", "file", "EEXIST"],
  ["above it", "file/below", "ENOTDIR"],
  ["far above it", "file/below/deep", "ENOTDIR"],
])("a file %s is an error of the file system", (_where, path, code) => {
  writeFileSync(join(root, "file"), "");
  expect(() => makeDirectory(join(root, path))).toThrow(expect.objectContaining({ code, syscall: "mkdir" }));
});

/** Returns the message of the error; "" if the directory was made. */
function refusal(path: string): string {
  try {
    makeDirectory(path);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test("a file system that accepts no new directories is an error that names it", () => {
  // Another system has no such directory. There, this cannot be tried, and the test says so.
  const canTry = existsSync("/proc/self");
  if (!canTry) console.warn("There is no /proc here: it was NOT tried");
  const expected = "/proc/tc3-none cannot be made: /proc does not accept new directories";
  expect(canTry ? refusal("/proc/tc3-none") : expected).toBe(expected);
  expect(canTry ? refusal("/proc/tc3-none/below") : expected).toBe(expected);
});

test.each([
  ["in its place", "dangling"],
  ["above it", "dangling/below"],
])("a symbolic link to nothing %s is an error that names the link and its target", (_where, path) => {
  const link = join(root, "dangling");
  rmSync(link, { force: true });
  symlinkSync(join(root, "nothing"), link);
  expect(refusal(join(root, path))).toBe(
    `${link} cannot be made: it is a symbolic link to ${join(root, "nothing")}, and nothing is there`,
  );
});
