import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Source texts by absolute path. All other files are read from the disk. */
export type Texts = ReadonlyMap<string, string>;

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  // Other tests compile the generated declarations. Here, only errors in the code that uses them count.
  skipLibCheck: true,
};

/** Returns the directory of the declarations that all generated types import. */
export const typesSource = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@tc3-schema/types/package.json")), "src");

const parsed = new Map<string, ts.SourceFile>();

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ES2022 });

/** Keeps parsed files, because TypeScript's own library is the same for every program, and most of the work. */
function fromDisk(path: string): ts.SourceFile | undefined {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  if (!ts.sys.fileExists(path)) return undefined;
  const file = parse(path, readFileSync(path, "utf8"));
  parsed.set(path, file);
  return file;
}

/** Returns the errors of the compiler in each of the roots. An empty list means that it compiles. */
export function typecheck(texts: Texts, roots: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(OPTIONS),
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: (path) => texts.get(path) ?? ts.sys.readFile(path),
    directoryExists: () => true,
    getSourceFile: (path) => {
      const text = texts.get(path);
      return text === undefined ? fromDisk(path) : parse(path, text);
    },
  };
  const program = ts.createProgram({ rootNames: roots, options: OPTIONS, host });
  return new Map(
    roots.map((root) => {
      const source = program.getSourceFile(root);
      const found = ts.getPreEmitDiagnostics(program, source);
      return [root, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
}
