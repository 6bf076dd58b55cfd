import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { type Snippet, snippetsOfMarkdown, snippetsOfSource, withClaims } from "../src/snippets.ts";

const HOME = join(import.meta.dirname, "..");
const ROOT = join(HOME, "../..");

const READMES = [
  "README.md",
  "packages/types/README.md",
  "packages/validator/README.md",
  "packages/errors/README.md",
  "packages/testing/README.md",
];

/** The pages of the site, in all languages. */
const PAGES = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md") && !/(?:^|\/)(?:node_modules|\.vitepress|api)\//.test(name))
  .map((name) => `docs/${name}`)
  .sort();

const SOURCES = ["types", "errors", "validator", "testing"]
  .map((name) => `packages/${name}/src`)
  .flatMap((directory) =>
    readdirSync(join(ROOT, directory), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${directory}/${name}`),
  );

/** The imports and declarations that the examples of doc comments leave out. */
const PRELUDE = `
import { envelope } from "@tc3-schema/validator";
import { isEnvelope } from "@tc3-schema/validator/guards";
import { isRetryable, isThrottling, lookup, reasonOf, summaryOf, TencentCloudApiError, unwrap } from "@tc3-schema/errors";
import type { ApiResponse, Open, Outcome } from "@tc3-schema/types";
declare const client: { SendSms(request: unknown): Promise<unknown> };
declare const request: unknown;
declare const body: string;
declare function later(): Promise<void>;
`;

const CLAIMS = "export const claims: { text: string; came: unknown; promised: unknown }[] = [];\n";

interface Located extends Snippet {
  readonly file: string;
}

const inFile =
  (file: string) =>
  (snippet: Snippet): Located => ({ ...snippet, file });

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Whether a snippet imports code that `tc3` generates in a user's project. proofs/consumption tests those. */
const needsProject = ({ code }: Snippet): boolean => code.includes('"./tencent/');

const readmeSnippets = [...READMES, ...PAGES].flatMap((file) =>
  snippetsOfMarkdown(read(file))
    .filter((snippet) => snippet.language === "ts" && !needsProject(snippet))
    .map(inFile(file)),
);
const docSnippets = SOURCES.flatMap((file) => snippetsOfSource(read(file)).map(inFile(file)));

const title = ({ file, line }: Located): string => `${file}:${line}`;

/** A directory inside the package, so that its dependencies are found. `.results` is never committed. */
let directory: string;

beforeAll(() => {
  mkdirSync(join(HOME, ".results"), { recursive: true });
  directory = mkdtempSync(join(HOME, ".results/snippets-"));
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const write = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

/** Compiles files together, and returns the errors in each. */
function errorsIn(paths: readonly string[]): readonly string[] {
  return ts
    .getPreEmitDiagnostics(ts.createProgram(paths, OPTIONS))
    .map(({ file, start = 0, messageText }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
      return `${basename(file?.fileName ?? "")}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}

const nameOf = (snippet: Located): string => `${title(snippet).replaceAll(/[/:.]/g, "-")}.mts`;

describe("the code in the READMEs and the pages", () => {
  test("exists", () => {
    expect(readmeSnippets.length).toBeGreaterThanOrEqual(6);
  });

  test("compiles", () => {
    const paths = readmeSnippets.map((snippet) => write(nameOf(snippet), CLAIMS + withClaims(snippet.code)));
    expect(errorsIn(paths)).toEqual([]);
  });

  test.each(readmeSnippets.map((snippet) => [title(snippet), snippet] as const))(
    "%s gives the values in its comments",
    async (_title, snippet) => {
      const { outputText } = ts.transpileModule(CLAIMS + withClaims(snippet.code), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      const path = write(nameOf(snippet).replace(/\.mts$/, ".mjs"), outputText);
      const { claims } = await import(pathToFileURL(path).href);
      for (const { text, came, promised } of claims)
        expect({ text, value: came }).toEqual({ text, value: promised });
    },
  );

  test("has claims that were checked", () => {
    const claims = readmeSnippets.flatMap(({ code }) => withClaims(code).match(/^claims\.push/gm) ?? []);
    expect(claims.length).toBeGreaterThanOrEqual(7);
  });
});

describe("the examples of the doc comments", () => {
  test("exist in each package that declares something by hand; types declares the contracts of validator", () => {
    const packages = new Set(docSnippets.map(({ file }) => relative("packages", file).split("/")[0]));
    expect(packages).toEqual(new Set(["errors", "testing", "types"]));
  });

  test("compile", () => {
    const paths = docSnippets.map((snippet) =>
      write(nameOf(snippet), `${PRELUDE}\n${snippet.code}\nexport {};\n`),
    );
    expect(errorsIn(paths)).toEqual([]);
  });
});

const rooms = ["packages", "tools", "proofs"].flatMap((above) =>
  readdirSync(join(ROOT, above), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => `${above}/${name}`),
);

describe("the README of a directory", () => {
  test.each(rooms)("%s says what the directory is and where to start", (room) => {
    const text = read(`${room}/README.md`);
    expect(text).toMatch(/^# .+\n\n\S/);
    // The README of a published package begins with its use. A private one says where to start reading.
    expect(text).toMatch(room.startsWith("packages/") ? /```|npm install/ : /\bStart\b/);
  });

  test("every TypeScript example of a published package is compiled", () => {
    const withCode = rooms
      .filter((room) => room.startsWith("packages/"))
      .map((room) => `${room}/README.md`)
      .filter((file) =>
        snippetsOfMarkdown(read(file)).some((snippet) => snippet.language === "ts" && !needsProject(snippet)),
      );
    expect(READMES).toEqual(expect.arrayContaining(withCode));
  });
});

describe("the check itself", () => {
  test("finds code that does not compile", () => {
    expect(
      errorsIn([
        write(
          "wrong.mts",
          'import type { Outcome } from "@tc3-schema/types";\nexport const o: Outcome = 1;\n',
        ),
      ]),
    ).toEqual([expect.stringContaining("wrong.mts:2 Generic type")]);
  });

  test("turns a line into a claim, and leaves other lines alone", () => {
    expect(withClaims('f("x"); // true: because\nconst a = 1; // not a claim\n  g(); // "indented"')).toBe(
      'claims.push({ text: "f(\\"x\\"); // true: because", came: f("x"), promised: true });\nconst a = 1; // not a claim\n  g(); // "indented"\n',
    );
  });

  test("finds fenced blocks and examples with their lines", () => {
    expect(snippetsOfMarkdown("a\n```ts\none\n\ntwo\n```\nb\n```\nraw\n```\n")).toEqual([
      { language: "ts", line: 3, code: "one\n\ntwo" },
      { language: "", line: 9, code: "raw" },
    ]);
    expect(snippetsOfSource("/**\n * Text.\n *\n * @example\n * one();\n *   two();\n */\n")).toEqual([
      { language: "ts", line: 5, code: "one();\n  two();\n" },
    ]);
  });
});
