import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isRecord, nonEmptyString } from "@tc3-schema/base/json";
import parse from "semver/functions/parse.js";

const NAMES = ["@tc3-schema/types", "@tc3-schema/errors", "@tc3-schema/validator"];

/**
 * Returns the oldest version of our packages that generated code runs with. A patch never changes what the code needs,
 * so this is the first patch of the same minor version: 1.4.0 for 1.4.2. A prerelease such as 1.4.0-next.1 is returned
 * unchanged.
 *
 * @param version The version of the generator. All our packages have the same one.
 */
export function neededVersion(version: string): string {
  const { major = 0, minor = 0, patch = 0, prerelease = [] } = parse(version) ?? {};
  return patch === 0 && prerelease.length > 0 ? version : `${major}.${minor}.0`;
}

/** A package that generated code needs, and that is missing or too old. */
export interface UnfitPackage {
  readonly name: string;
  readonly needed: string;
  /** Undefined if it is not installed. */
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

/** Returns the version that a module in a directory would import: that of the nearest node_modules, going upwards. */
function installedVersion(name: string, from: string): string | undefined {
  const above = dirname(from);
  return versionIn(from, name) ?? (above === from ? undefined : installedVersion(name, above));
}

const isOlder = (version: string, than: string): boolean => parse(version)?.compare(than) === -1;

/** Returns the packages that are missing or too old for code that was generated into a directory. */
export const unfitPackages = (out: string, needed: string): readonly UnfitPackage[] =>
  NAMES.flatMap((name) => {
    const installed = installedVersion(name, resolve(out));
    return installed === undefined || isOlder(installed, needed) ? [{ name, needed, installed }] : [];
  });
