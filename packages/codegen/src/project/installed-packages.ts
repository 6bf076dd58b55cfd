import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isOlder } from "./needed-version.ts";

const NAMES = ["@tc3-schema/types", "@tc3-schema/errors", "@tc3-schema/validator"];

/** A package that generated code needs, and why it does not do. */
export interface UnfitPackage {
  readonly name: string;
  readonly needed: string;
  /** Undefined when it is not installed. */
  readonly installed: string | undefined;
}

/** The version that a module in a directory would get. */
function installedVersion(name: string, from: string): string | undefined {
  try {
    const file = createRequire(join(from, "index.js")).resolve(`${name}/package.json`);
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
    return isManifest && typeof manifest.version === "string" ? manifest.version : undefined;
  } catch {
    return undefined;
  }
}

/** What is missing or too old for code that was generated into a directory. */
export const unfitPackages = (out: string, needed: string): readonly UnfitPackage[] =>
  NAMES.flatMap((name) => {
    const installed = installedVersion(name, out);
    return installed === undefined || isOlder(installed, needed) ? [{ name, needed, installed }] : [];
  });
