import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isRecord, nonEmptyString } from "@tc3-schema/base/json";
import { isOlder } from "./needed-version.ts";

const NAMES = ["@tc3-schema/types", "@tc3-schema/errors", "@tc3-schema/validator"];

/** A package that generated code needs, and why it does not do. */
export interface UnfitPackage {
  readonly name: string;
  readonly needed: string;
  /** Undefined when it is not installed. */
  readonly installed: string | undefined;
}

function versionIn(directory: string, name: string): string | undefined {
  try {
    const file = join(directory, "node_modules", name, "package.json");
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isRecord(manifest) ? nonEmptyString(manifest, "version") : undefined;
  } catch {
    return undefined;
  }
}

/** The version that a module in a directory would get: the nearest one above it. */
function installedVersion(name: string, from: string): string | undefined {
  const above = dirname(from);
  return versionIn(from, name) ?? (above === from ? undefined : installedVersion(name, above));
}

/** What is missing or too old for code that was generated into a directory. */
export const unfitPackages = (out: string, needed: string): readonly UnfitPackage[] =>
  NAMES.flatMap((name) => {
    const installed = installedVersion(name, resolve(out));
    return installed === undefined || isOlder(installed, needed) ? [{ name, needed, installed }] : [];
  });
