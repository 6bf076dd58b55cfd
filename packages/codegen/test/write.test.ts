import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Output } from "../src/emit/output.ts";
import { check, generate } from "../src/index.ts";
import { writeAll } from "../src/write/write-all.ts";
import { workplace } from "./workplace.ts";

const TYPES = "packages/types/generated/envelope.d.ts";

const touch = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe("generate writes all or nothing", () => {
  test("a second run finds everything up to date and touches nothing", () => {
    const place = workplace();
    const first = generate(place);
    expect(first.stale).toHaveLength(first.files);
    const before = statSync(join(place.out, TYPES)).mtimeMs;
    expect(generate(place)).toEqual({ files: first.files, stale: [] });
    expect(statSync(join(place.out, TYPES)).mtimeMs).toBe(before);
  });

  test("a broken schema leaves the last good output", () => {
    const place = workplace();
    generate(place);
    const before = readFileSync(join(place.out, TYPES), "utf8");
    place.edit("envelope.schema.json", (text) => text.slice(0, -5));
    expect(() => generate(place)).toThrow("envelope.schema.json");
    expect(readFileSync(join(place.out, TYPES), "utf8")).toBe(before);
  });

  test("a package that cannot be written leaves the others as they were", () => {
    const place = workplace();
    generate(place);
    touch(place.out, TYPES, "// last good output\n");
    // A file where the last package's directory should be: writing it fails after the others were prepared.
    rmSync(join(place.out, "packages/errors"), { recursive: true });
    writeFileSync(join(place.out, "packages/errors"), "");
    expect(() => generate(place)).toThrow(/ENOTDIR|EEXIST/);
    expect(readFileSync(join(place.out, TYPES), "utf8")).toBe("// last good output\n");
    expect(readdirSync(join(place.out, "packages/types"))).toEqual(["generated"]);
  });

  test("a swap that fails half-way is taken back", () => {
    const { out } = workplace();
    const output = (directory: string, text: string): Output => ({
      directory,
      files: [{ path: "a.js", text }],
    });
    writeAll(out, [output("packages/one/generated", "1"), output("packages/two/generated", "1")]);
    // The same package twice: its second swap finds nothing to swap in, when the first has been made.
    const two = output("packages/two/generated", "2");
    const twice = [output("packages/one/generated", "2"), two, two];
    expect(() => {
      writeAll(out, twice);
    }).toThrow(/ENOTEMPTY|EEXIST|ENOENT/);
    for (const each of ["packages/one", "packages/two"]) {
      expect(readFileSync(join(out, each, "generated/a.js"), "utf8")).toBe("1");
      expect(readdirSync(join(out, each))).toEqual(["generated"]);
    }
  });

  test("what a run left behind that was killed between its swaps is put back and cleaned up", () => {
    const place = workplace();
    generate(place);
    const home = join(place.out, "packages/types");
    renameSync(join(home, "generated"), join(home, ".generated.previous"));
    mkdirSync(join(home, ".generated.next"));
    expect(generate(place).stale).toEqual([]);
    expect(readdirSync(home)).toEqual(["generated"]);
  });

  test("and so is what one left behind that was killed after them", () => {
    const place = workplace();
    generate(place);
    const home = join(place.out, "packages/types");
    mkdirSync(join(home, ".generated.previous"));
    generate(place);
    expect(readdirSync(home)).toEqual(["generated"]);
    expect(check(place).stale).toEqual([]);
  });
});

describe("check", () => {
  test("lists what is missing, changed and left over, and writes nothing", () => {
    const place = workplace();
    generate(place);
    rmSync(join(place.out, TYPES));
    touch(place.out, "packages/errors/generated/error-codes/common/en.js", "// edited by hand\n");
    touch(place.out, "packages/validator/generated/old/gone.js", "");
    expect(check(place).stale).toEqual([
      { path: TYPES, state: "missing" },
      { path: "packages/validator/generated/old/gone.js", state: "left over" },
      { path: "packages/errors/generated/error-codes/common/en.js", state: "changed" },
    ]);
    expect(existsSync(join(place.out, TYPES))).toBe(false);
    generate(place);
    expect(check(place).stale).toEqual([]);
    expect(existsSync(join(place.out, "packages/validator/generated/old"))).toBe(false);
  });
});
