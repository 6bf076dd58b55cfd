import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Rolldown, UserConfig } from "tsdown";

const ENTRIES = ".entries";

/**
 * Adds a line of TypeScript for each generated module, which exports all of it. Declarations are only built for entries
 * in TypeScript, and generated modules are JavaScript with declarations beside them.
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

/** Needed because tsdown's own `emitDtsOnly` still writes the CommonJS modules. */
const declarationsOnly: Rolldown.Plugin = {
  name: "declarations-only",
  generateBundle: (_options, bundle) => {
    for (const file of Object.keys(bundle)) {
      if (!/\.d\.[cm]?ts$/.test(file)) Reflect.deleteProperty(bundle, file);
    }
  },
};

/**
 * Returns the build of a published package with JavaScript: ES modules and CommonJS, each with its own declarations.
 *
 * @param entry The exported subpaths, and the module for each. The module is itself the exported file, because reading
 * one
 *   more file takes longer than running it.
 * @param fileOf Returns the file below `dist` that any other module is in, both without extension. A module is in one
 * file
 *   only, so that a class exists once, whichever subpath it is imported from.
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
      // This follows from groups whose dependencies are in files of their own.
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
