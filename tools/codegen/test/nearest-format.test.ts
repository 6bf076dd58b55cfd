import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nearestFormat } from "../src/index.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "tc3-format-"));
  for (const [directory, manifest] of [
    ["esm", '{ "type": "module" }'],
    ["esm/src/cjs", '{ "type": "commonjs" }'],
    ["silent", '{ "name": "x" }'],
    ["broken", "{"],
  ] as const) {
    mkdirSync(join(root, directory), { recursive: true });
    writeFileSync(join(root, directory, "package.json"), manifest);
  }
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("the module format of a directory", () => {
  test.each([
    ["esm", "esm"],
    ["esm/src/not/there/yet", "esm"],
    ["esm/src/cjs/tencent", "cjs"],
    ["silent/src", "cjs"],
  ])("%s: %s", (directory, format) => {
    expect(nearestFormat(join(root, directory))).toBe(format);
  });

  test("a package.json that is not JSON is reported, with advice", () => {
    expect(() => nearestFormat(join(root, "broken/src"))).toThrow(
      /broken\/package\.json: expected JSON, received .*--format esm or --format cjs/,
    );
  });
});
