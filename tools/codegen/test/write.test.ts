import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { check, generate } from "../src/index.ts";
import { workplace } from "./workplace.ts";

const TYPES = "packages/types/generated/envelope.d.ts";

const touch = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe("generate writes all or nothing", () => {
  test("a second run finds everything up to date and touches nothing", async () => {
    const place = workplace();
    const first = await generate(place);
    expect(first.stale).toHaveLength(first.files);
    const before = statSync(join(place.out, TYPES)).mtimeMs;
    expect(await generate(place)).toEqual({ files: first.files, stale: [] });
    expect(statSync(join(place.out, TYPES)).mtimeMs).toBe(before);
  });

  test("a broken schema leaves the last good output", async () => {
    const place = workplace();
    await generate(place);
    const before = readFileSync(join(place.out, TYPES), "utf8");
    place.edit("envelope.schema.json", (text) => text.slice(0, -5));
    await expect(generate(place)).rejects.toThrow("envelope.schema.json");
    expect(readFileSync(join(place.out, TYPES), "utf8")).toBe(before);
  });

  test("a package that cannot be written leaves the others as they were", async () => {
    const place = workplace();
    await generate(place);
    touch(place.out, TYPES, "// last good output\n");
    // A file in the place of the last package's directory. Writing there fails after the others were prepared.
    rmSync(join(place.out, "packages/errors"), { recursive: true });
    writeFileSync(join(place.out, "packages/errors"), "");
    await expect(generate(place)).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(readFileSync(join(place.out, TYPES), "utf8")).toBe("// last good output\n");
    expect(readdirSync(join(place.out, "packages/types"))).toEqual(["generated"]);
  });

  test("a directory that was replaced by a link is reported, and the link is not followed", async () => {
    const place = workplace();
    await generate(place);
    const elsewhere = join(place.out, "../elsewhere");
    mkdirSync(elsewhere);
    rmSync(join(place.out, "packages/errors"), { recursive: true });
    symlinkSync(elsewhere, join(place.out, "packages/errors"));
    await expect(generate(place)).rejects.toThrow(/symbolic link that leads out of/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe("check", () => {
  test("lists what is missing, changed and left over, and writes nothing", async () => {
    const place = workplace();
    await generate(place);
    rmSync(join(place.out, TYPES));
    touch(place.out, "packages/errors/generated/error-codes/common/en.js", "// edited by hand\n");
    touch(place.out, "packages/validator/generated/old/gone.js", "");
    expect((await check(place)).stale).toEqual([
      { path: TYPES, state: "missing" },
      { path: "packages/validator/generated/old/gone.js", state: "left over" },
      { path: "packages/errors/generated/error-codes/common/en.js", state: "changed" },
    ]);
    expect(existsSync(join(place.out, TYPES))).toBe(false);
    await generate(place);
    expect((await check(place)).stale).toEqual([]);
    expect(existsSync(join(place.out, "packages/validator/generated/old"))).toBe(false);
  });
});
