import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { filesBelow, readJsonObject, subdirectories } from "../src/files.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tc3-files-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("the files below a directory", () => {
  it("have relative paths with forward slashes, in code-unit order", () => {
    mkdirSync(join(root, "b/c"), { recursive: true });
    for (const path of ["b/c/z.json", "a.json", "B.json", "b/.hidden"]) writeFileSync(join(root, path), "");
    expect(filesBelow(root)).toEqual(["B.json", "a.json", "b/.hidden", "b/c/z.json"]);
    expect(filesBelow(`${root}/`)).toEqual(filesBelow(root));
  });

  it("include a symbolic link, but not its target", () => {
    mkdirSync(join(root, "b"));
    writeFileSync(join(root, "b/one.json"), "");
    symlinkSync(join(root, "b"), join(root, "link"));
    expect(filesBelow(root)).toEqual(["b/one.json", "link"]);
  });

  it("are an empty list if there is no such directory", () => {
    expect(filesBelow(join(root, "absent"))).toEqual([]);
    expect(subdirectories(join(root, "absent"))).toEqual([]);
  });
});

it("the directories in a directory are named in code-unit order, hidden ones and files left out", () => {
  for (const path of ["b", "a", "B", ".git"]) mkdirSync(join(root, path));
  writeFileSync(join(root, "file"), "");
  expect(subdirectories(root)).toEqual(["B", "a", "b"]);
});

it.each([
  ["{", /file\.json: SyntaxError/],
  ["[]", /file\.json: expected a JSON object$/],
])("a file that holds %s is not a JSON object, and the message names the file", (text, message) => {
  const file = join(root, "file.json");
  writeFileSync(file, text);
  expect(() => readJsonObject(file, RangeError)).toThrow(RangeError);
  expect(() => readJsonObject(file, RangeError)).toThrow(message);
});
