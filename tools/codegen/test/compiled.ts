import { dirname, join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../../..");

/** As strict as a user's own options may be. The compiled code finds our packages by their sources. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  noEmit: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  allowImportingTsExtensions: true,
  paths: {
    "@tc3-schema/types": [join(ROOT, "packages/types/src/index.d.ts")],
    "@tc3-schema/errors/runtime": [join(ROOT, "packages/errors/src/runtime.ts")],
  },
};

/** Files of the disk that no compilation changes. */
const onDisk = new Map<string, ts.SourceFile | undefined>();

export interface Compiled {
  /** The compiler's errors about the declarations. */
  readonly errors: () => readonly string[];
  readonly exportsOf: (file: string) => ReadonlySet<string>;
}

/** Compiles declarations that exist only in memory, by their absolute path. */
export function compiled(files: ReadonlyMap<string, string>): Compiled {
  const directories = new Set([...files.keys()].map((file) => dirname(file)));
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    directoryExists: (directory) => directories.has(directory) || disk.directoryExists?.(directory) === true,
    readFile: (file) => files.get(file) ?? disk.readFile(file),
    getSourceFile: (file, version) => {
      const text = files.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, version);
      if (!onDisk.has(file)) onDisk.set(file, disk.getSourceFile(file, version));
      return onDisk.get(file);
    },
  };
  const declarations = [...files.keys()].filter((file) => file.endsWith(".d.ts"));
  const program = ts.createProgram(declarations, OPTIONS, host);
  return {
    errors: () =>
      program
        .getSourceFiles()
        .filter(({ fileName }) => files.has(fileName))
        .flatMap((file) => [
          ...program.getSyntacticDiagnostics(file),
          ...program.getSemanticDiagnostics(file),
        ])
        .map(
          ({ file, start, messageText }) =>
            `${file?.fileName} ${file?.text.slice(start, (start ?? 0) + 40)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
        ),
    exportsOf: (path) => {
      const checker = program.getTypeChecker();
      const file = program.getSourceFile(path);
      const symbol = file && checker.getSymbolAtLocation(file);
      return new Set(symbol === undefined ? [] : checker.getExportsOfModule(symbol).map((each) => each.name));
    },
  };
}
