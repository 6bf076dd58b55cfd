import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { buildSync, type Metafile } from "esbuild";
import { contents, packageDirectory } from "../src/prepared.ts";

/** The only run-time import from one published package to another, and the only one of a foreign package. */
const OUTSIDE = {
  errors: [],
  validator: ["@tc3-schema/errors/validation-error"],
  testing: ["fast-check"],
} as const;

const isJavaScript = (file: string): boolean => /\.c?js$/.test(file);

describe.each(["errors", "validator", "testing"] as const)("the JavaScript of %s", (name) => {
  const directory = packageDirectory(name);
  let files: readonly string[];
  let inputs: Metafile["inputs"];

  beforeAll(async () => {
    files = (await contents(name)).filter(isJavaScript);
    const { metafile } = buildSync({
      absWorkingDir: directory,
      // Each output keeps the whole name, because the two formats of a module would overwrite each other.
      entryPoints: files.map((file) => ({ in: file, out: file })),
      bundle: true,
      packages: "external",
      platform: "neutral",
      outdir: "unused",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    inputs = metafile.inputs;
  });

  test("was read completely", () => {
    expect(files.length).toBeGreaterThan(2);
    expect(Object.keys(inputs).sort()).toEqual(files);
  });

  test.each([
    { format: "ES modules", ending: ".js", kind: "import-statement" },
    { format: "CommonJS", ending: ".cjs", kind: "require-call" },
  ])("imports only allowed modules, and its $format import only $format", ({ ending, kind }) => {
    const imports = Object.entries(inputs)
      .filter(([file]) => file.endsWith(ending))
      .flatMap(([, input]) => input.imports);
    const outside = imports.filter(({ external }) => external === true).map(({ path }) => path);
    expect([...new Set(outside)]).toEqual(OUTSIDE[name]);
    expect(imports.filter((each) => each.kind !== kind)).toEqual([]);
  });

  test("generates no code, and its ES modules use no require", async () => {
    const texts = await Promise.all(
      files.map(async (file) => ({ file, text: await readFile(join(directory, file), "utf8") })),
    );
    const offending = texts.filter(
      ({ file, text }) =>
        /\beval\s*\(|\bFunction\s*\(|\bimport\s*\(/.test(text) ||
        (file.endsWith(".js") && /\brequire\s*\(/.test(text)),
    );
    expect(offending.map(({ file }) => file)).toEqual([]);
  });
});
