import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { UserConfig } from "tsdown";

const ENTRIES = ".entries";

/**
 * Makes generated modules entries. Declarations are only built for entries in TypeScript, and generated modules are
 * JavaScript with declarations beside them, so each gets a line of TypeScript that exports all of it.
 *
 * @param modules Below the package, by the name that they are exported under.
 */
export function generatedEntries(
  packageDirectory: string,
  modules: Readonly<Record<string, string>>,
): Record<string, string> {
  rmSync(join(packageDirectory, ENTRIES), { recursive: true, force: true });
  return Object.fromEntries(
    Object.entries(modules).map(([name, module]) => {
      const entry = `./${ENTRIES}/${name}.ts`;
      const file = join(packageDirectory, entry);
      mkdirSync(dirname(file), { recursive: true });
      const from = relative(dirname(file), join(packageDirectory, module)).replaceAll("\\", "/");
      writeFileSync(file, `export * from ${JSON.stringify(from)};\n`);
      return [name, entry];
    }),
  );
}

/**
 * How the published packages with JavaScript are built: ES modules and CommonJS, each with its own declarations,
 * one output file per source module, so that a class exists once whichever subpath it is reached through.
 */
export const libraryConfig = (entry: Record<string, string>): UserConfig => ({
  entry,
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  fixedExtension: false,
  unbundle: true,
  dts: true,
  clean: true,
  logLevel: "warn",
});
