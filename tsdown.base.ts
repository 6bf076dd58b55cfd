import type { UserConfig } from "tsdown";

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
