import { mkdtemp, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { binOf } from "./bin.ts";
import { node, type Result } from "./run.ts";

export type Compiler = "5.4" | "5.9" | "6" | "7";

/**
 * The compilers: the oldest supported one, the last one of its major version, the one in use here, and the native one.
 */
const COMPILERS: Readonly<Record<Compiler, string>> = {
  "5.4": binOf("typescript-5.4", "tsc"),
  "5.9": binOf("typescript-5.9", "tsc"),
  "6": binOf("typescript", "tsc"),
  "7": binOf("typescript-7", "tsc"),
};

const COMPILER_NAMES: readonly Compiler[] = ["5.4", "5.9", "6", "7"];

export type Module = "nodenext" | "bundler";

const MODULES: Readonly<Record<Module, object>> = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

const MODULE_NAMES: readonly Module[] = ["nodenext", "bundler"];

/** One compiler with one way to resolve modules. */
export interface Setting {
  readonly compiler: Compiler;
  readonly module: Module;
}

/** `skipLibCheck: false` is important: errors inside our declarations count, not only wrong uses of them. */
const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
  rootDir: "..",
};

export const SETTINGS: readonly Setting[] = COMPILER_NAMES.flatMap((compiler) =>
  MODULE_NAMES.map((module) => ({ compiler, module })),
);

export const nameOf = ({ compiler, module }: Setting): string => `TypeScript ${compiler}, ${module}`;

export interface Compilation {
  readonly result: Result;
  /** The directory of the emitted JavaScript. */
  readonly output: string;
}

/** Type-checks some files of a project and emits them. */
export async function compile(
  project: string,
  files: readonly string[],
  { compiler, module }: Setting,
): Promise<Compilation> {
  // A directory of its own, so that several compilations of one project can run at once.
  const directory = await mkdtemp(join(project, `typescript-${compiler}-${module}-`));
  const output = join(directory, "output");
  const config = {
    compilerOptions: { ...OPTIONS, ...MODULES[module], outDir: output },
    files: files.map((file) => `../${file}`),
  };
  await writeFile(join(directory, "tsconfig.json"), JSON.stringify(config));
  const result = await node([COMPILERS[compiler], "-p", basename(directory)], { cwd: project });
  return { result, output };
}
