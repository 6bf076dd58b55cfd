import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { root } from "./root.ts";
import { runApi } from "./run-api.ts";
import { type Files, temporaryDirectory, writeFiles } from "./temporary.ts";

const manifest = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify(fields);

/** A workspace with one published and built package, a private one, and one that is only data. */
const WORKSPACE: Files = {
  "pnpm-workspace.yaml": "packages: [packages/*, data]\n",
  "data/package.json": manifest({
    name: "@tc3-schema/data",
    exports: { "./*.json": "./*.json", "./*.jsonl": "./*.jsonl" },
  }),
  "packages/private/package.json": manifest({
    name: "@tc3-schema/private",
    private: true,
    exports: { ".": "./src/index.ts" },
  }),
  "packages/fruit/package.json": manifest({
    name: "@tc3-schema/fruit",
    exports: {
      ".": {
        import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
        require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
      },
      "./juice/v1": { types: "./dist/juice.d.ts" },
      "./tea/*": { types: "./dist/tea/*.d.ts" },
      "./package.json": "./package.json",
    },
  }),
  "packages/fruit/dist/index.d.ts": [
    'import { Colour } from "./colour.js";',
    'import { Open } from "@tc3-schema/types";',
    "//#region src/index.d.ts",
    "/** Sweet. */",
    "interface Pear { colour: Colour }",
    "declare function eat(pear: Pear): void;",
    "declare function eat(name: Open<string>): void;",
    "declare const apple: Pear;",
    "//#endregion",
    "export { type Pear, apple, eat };",
    "",
  ].join("\n"),
  "packages/fruit/dist/colour.d.ts": 'type Colour = "green";\ntype Unused = 1;\nexport { Colour, Unused };\n',
  "packages/fruit/dist/index.d.cts": [
    'import { Colour } from "./colour.cjs";',
    'import { Open } from "@tc3-schema/types";',
    "/** Sweet. */",
    "interface Pear { colour: Colour }",
    "declare function eat(pear: Pear): void;",
    "declare function eat(name: Open<string>): void;",
    "declare const apple: Pear;",
    "export { type Pear, apple, eat };",
    "",
  ].join("\n"),
  "packages/fruit/dist/colour.d.cts":
    'type Colour = "green";\ntype Unused = 1;\nexport { Colour, Unused };\n',
  "packages/fruit/dist/juice.d.ts": "export type Juice = string;\n",
  "packages/fruit/dist/tea/green.d.ts": "export type Green = string;\n",
  "packages/fruit/dist/tea/black/cold.d.ts": "export type Cold = string;\n",
};

const workspace = (changes: Files = {}): string => temporaryDirectory({ ...WORKSPACE, ...changes });

const read = (directory: string, path: string): string => readFileSync(join(directory, path), "utf8");

test("the committed snapshots match the built packages; if not, run `pnpm api`", async () => {
  const { code, stdout } = await runApi(root, "--check", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ stale: [] });
  expect(code).toBe(0);
});

describe("a snapshot", () => {
  test("is one text in the order of names, with other packages' types imported", async () => {
    const directory = workspace();
    await runApi(directory);

    expect(read(directory, "proofs/repository/api/fruit/index.d.ts")).toBe(`\
// What @tc3-schema/fruit declares, bundled from the built package in the order of names: made by \`pnpm api\`.

import { Open } from "@tc3-schema/types";

type Colour = "green";

/** Sweet. */
interface Pear {
  colour: Colour;
}

declare const apple: Pear;

declare function eat(pear: Pear): void;

declare function eat(name: Open<string>): void;

export { type Pear, apple, eat };
`);
  });

  test("stays the same if a declaration moves to another file", async () => {
    const directory = workspace();
    await runApi(directory);
    writeFiles(directory, {
      "packages/fruit/dist/index.d.ts":
        'import { Pear, apple, eat } from "./pear.js";\nexport { type Pear, apple, eat };\n',
      "packages/fruit/dist/pear.d.ts": read(directory, "packages/fruit/dist/index.d.ts"),
    });

    expect(await runApi(directory, "--check")).toMatchObject({ code: 0 });
  });

  test("exists exactly for the entry points with types, with patterns expanded", async () => {
    const directory = workspace();
    await runApi(directory);

    expect(
      readdirSync(join(directory, "proofs/repository/api"), { encoding: "utf8", recursive: true }).sort(),
    ).toEqual([
      "fruit",
      "fruit/index.d.ts",
      "fruit/juice",
      "fruit/juice/v1.d.ts",
      "fruit/tea",
      "fruit/tea/black",
      "fruit/tea/black/cold.d.ts",
      "fruit/tea/green.d.ts",
    ]);
  });
});

describe("pnpm api", () => {
  test("writes snapshots that are missing or changed, and removes leftover ones", async () => {
    const directory = workspace({
      "proofs/repository/api/fruit/index.d.ts": "stale\n",
      "proofs/repository/api/gone/index.d.ts": "left over\n",
    });

    const first = await runApi(directory);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain("changed   proofs/repository/api/fruit/index.d.ts");
    expect(first.stdout).toContain("missing   proofs/repository/api/fruit/juice/v1.d.ts");
    expect(first.stdout).toContain("left over proofs/repository/api/gone/index.d.ts");
    expect(await runApi(directory)).toEqual({
      code: 0,
      stdout: "All 4 API snapshots are up to date.",
      stderr: "",
    });
  });

  test("--check changes nothing on disk", async () => {
    const directory = workspace({ "proofs/repository/api/fruit/index.d.ts": "stale\n" });

    const { code, stdout } = await runApi(directory, "--check");
    expect(code).toBe(1);
    expect(stdout).toContain("run `pnpm api`");
    expect(read(directory, "proofs/repository/api/fruit/index.d.ts")).toBe("stale\n");
  });

  test.each<[string, (directory: string) => void]>([
    ["missing", (directory) => rmSync(join(directory, "proofs/repository/api/fruit/index.d.ts"))],
    [
      "changed",
      (directory) => writeFiles(directory, { "proofs/repository/api/fruit/index.d.ts": "stale\n" }),
    ],
    [
      "left over",
      (directory) => writeFiles(directory, { "proofs/repository/api/fruit/old.d.ts": "export {};\n" }),
    ],
  ])("--check finds a snapshot that is %s", async (state, spoil) => {
    const directory = workspace();
    await runApi(directory);
    spoil(directory);

    const { code, stdout } = await runApi(directory, "--check", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      files: 4,
      stale: [{ path: `proofs/repository/api/fruit/${state === "left over" ? "old" : "index"}.d.ts`, state }],
    });
  });

  test("--check finds a declaration that changed", async () => {
    const directory = workspace();
    await runApi(directory);
    const blue = 'type Colour = "blue";\nexport { Colour };\n';
    writeFiles(directory, {
      "packages/fruit/dist/colour.d.ts": blue,
      "packages/fruit/dist/colour.d.cts": blue,
    });

    expect((await runApi(directory, "--check")).code).toBe(1);
  });
});

describe("exit code 2, and nothing is written", () => {
  const refused = async (changes: Files, ...args: readonly string[]): Promise<string> => {
    const directory = workspace({ ...changes, "proofs/repository/api/fruit/index.d.ts": "stale\n" });
    const { code, stdout, stderr } = await runApi(directory, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(read(directory, "proofs/repository/api/fruit/index.d.ts")).toBe("stale\n");
    return stderr;
  };

  const exporting = (exports: Readonly<Record<string, unknown>>): Files => ({
    "packages/fruit/package.json": manifest({ name: "@tc3-schema/fruit", exports }),
  });

  test("a package that is not built", async () => {
    expect(await refused(exporting({ ".": { types: "./dist/absent.d.ts" } }))).toBe(
      "packages/fruit/dist/absent.d.ts is missing: build the packages first (`pnpm build`)",
    );
  });

  test("an entry point without declarations", async () => {
    expect(await refused(exporting({ "./worker": "./dist/worker.js" }))).toBe(
      'packages/fruit/package.json: "./worker" of exports has no "types"',
    );
  });

  test("a pattern that matches nothing", async () => {
    expect(await refused(exporting({ "./*": { types: "./absent/*.d.ts" } }))).toBe(
      'packages/fruit/package.json: "./*" of exports matches no file: build the packages first (`pnpm build`)',
    );
  });

  test("different declarations for `import` and `require`", async () => {
    expect(await refused({ "packages/fruit/dist/colour.d.cts": "export type Colour = 1;\n" })).toBe(
      "@tc3-schema/fruit has different declarations for `import` and `require`",
    );
  });

  test("a manifest that is not JSON", async () => {
    expect(await refused({ "packages/fruit/package.json": "{" })).toContain("packages/fruit/package.json");
  });

  test("an unknown option", async () => {
    expect(await refused({}, "--chekc")).toContain("--chekc");
  });
});
