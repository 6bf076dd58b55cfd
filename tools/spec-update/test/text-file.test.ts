import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { checkTextFile, writeTextFile } from "../src/text-file.ts";

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "text-file-"));
  file = join(directory, "pull-request.md");
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

const textOf = (path: string): string => readFileSync(path, "utf8");

describe("the file of --markdown", () => {
  test("is made, with the directories above it", () => {
    const deep = join(directory, "a/b/pull-request.md");
    writeTextFile(deep, "new");
    expect(textOf(deep)).toBe("new");
  });

  // A second name of the old file shows whether its content was written over. Then a kill could leave half of it.
  test("is replaced as a whole, and nothing is left beside it", () => {
    writeFileSync(file, "old");
    const former = join(directory, "former");
    linkSync(file, former);
    writeTextFile(file, "new");
    expect([textOf(file), textOf(former)]).toEqual(["new", "old"]);
    expect(readdirSync(directory).sort()).toEqual(["former", "pull-request.md"]);
  });

  test("keeps its permissions", () => {
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    writeTextFile(file, "new");
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test("can be the target of a link, which stays a link", () => {
    const link = join(directory, "link.md");
    writeFileSync(file, "old");
    symlinkSync("pull-request.md", link);
    writeTextFile(link, "new");
    expect(textOf(file)).toBe("new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test("is made where a link leads, if nothing is there yet", () => {
    const link = join(directory, "link.md");
    symlinkSync("pull-request.md", link);
    writeTextFile(link, "new");
    expect(textOf(file)).toBe("new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test("is not made where a link leads to no directory", () => {
    const link = join(directory, "link.md");
    symlinkSync("nowhere/pull-request.md", link);
    expect(() => {
      writeTextFile(link, "new");
    }).toThrow(/ENOENT/);
    expect(readdirSync(directory)).toEqual(["link.md"]);
  });

  test("has nothing beside it that a killed run left, once the next run begins", () => {
    writeFileSync(`${file}.tc3-new`, "half");
    checkTextFile(file);
    expect(readdirSync(directory)).toEqual([]);
  });

  test("keeps its text if the new one cannot be put in its place", () => {
    writeFileSync(file, "old");
    mkdirSync(`${file}.tc3-new`);
    expect(() => {
      writeTextFile(file, "new");
    }).toThrow(/EISDIR/);
    expect(textOf(file)).toBe("old");
  });

  test("can be a device", () => {
    expect(() => {
      checkTextFile("/dev/null");
      writeTextFile("/dev/null", "new");
    }).not.toThrow();
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test.each([
    ["a directory", "."],
    ["an empty path", ""],
  ])("cannot be %s", (_what, path) => {
    expect(() => {
      checkTextFile(path);
    }).toThrow(/^--markdown/);
  });
});
