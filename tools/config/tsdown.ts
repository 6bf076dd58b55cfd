import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Rolldown, UserConfig } from "tsdown";

const ENTRIES = ".entries";

/**
 * Declarations are only built for entries in TypeScript, and generated modules are JavaScript with declarations beside
 * them, so each gets a line of TypeScript that exports all of it.
 */
function inTypeScript(
  packageDirectory: string,
  entry: Readonly<Record<string, string>>,
): Record<string, string> {
  rmSync(join(packageDirectory, ENTRIES), { recursive: true, force: true });
  return Object.fromEntries(
    Object.entries(entry).map(([name, module]) => {
      if (module.endsWith(".ts")) return [name, module];
      const line = `./${ENTRIES}/${name}.ts`;
      const file = join(packageDirectory, line);
      mkdirSync(dirname(file), { recursive: true });
      const from = relative(dirname(file), join(packageDirectory, module)).replaceAll("\\", "/");
      writeFileSync(file, `export * from ${JSON.stringify(from)};\n`);
      return [name, line];
    }),
  );
}

/** tsdown's own `emitDtsOnly` writes the CommonJS modules all the same. */
const declarationsOnly: Rolldown.Plugin = {
  name: "declarations-only",
  generateBundle: (_options, bundle) => {
    for (const file of Object.keys(bundle)) {
      if (!/\.d\.[cm]?ts$/.test(file)) Reflect.deleteProperty(bundle, file);
    }
  },
};

/**
 * How the published packages with JavaScript are built: ES modules and CommonJS, each with its own declarations.
 *
 * @param entry What is exported, and the module below the package that it is in. That module is the file that is
 *   exported: to read one more takes longer than to run it.
 * @param fileOf Which file below `dist` any other module is in, both without extension. It is in that one alone, so that
 *   a class exists once whichever subpath it is reached through.
 */
export function libraryConfig(
  packageDirectory: string,
  entry: Readonly<Record<string, string>>,
  fileOf: (module: string) => string,
): readonly UserConfig[] {
  const entries = new Set(Object.values(entry).map((file) => join(packageDirectory, file)));
  const nameOf = (id: string): string =>
    fileOf(
      relative(packageDirectory, id)
        .replaceAll("\\", "/")
        .replace(/\.[cm]?[jt]s$/, ""),
    );
  const common: UserConfig = {
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    fixedExtension: false,
    hash: false,
    logLevel: "warn",
  };
  return [
    {
      ...common,
      entry: { ...entry },
      dts: false,
      // What follows from groups whose dependencies are in files of their own.
      inputOptions: { preserveEntrySignatures: "allow-extension" },
      outputOptions: {
        minifyInternalExports: false,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ test: (id) => !entries.has(id), name: nameOf }],
        },
      },
    },
    {
      ...common,
      entry: inTypeScript(packageDirectory, entry),
      dts: true,
      clean: false,
      unbundle: true,
      plugins: [declarationsOnly],
    },
  ];
}
