import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { InputError } from "../input-error.ts";
import { type FoundDefinitions, MANIFEST_FILE, openDefinitions, PACKAGE } from "./definitions-package.ts";

/** The directory for a fetched version. It is kept, so that each version is fetched once. */
const cacheOf = (version: string, env: NodeJS.ProcessEnv): string =>
  join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "tc3", "definitions", version);

const VERSION = /^(?:\d+\.\d+\.\d+[0-9A-Za-z.+-]*|latest)$/;

const within = (cache: string): string => join(cache, "node_modules", ...PACKAGE.split("/"));

/** The definitions of a version that was fetched before. */
export function cachedDefinitions(version: string): FoundDefinitions | undefined {
  const directory = within(cacheOf(version, process.env));
  return VERSION.test(version) && existsSync(join(directory, MANIFEST_FILE))
    ? openDefinitions(directory)
    : undefined;
}

/**
 * Returns the definitions of a version. npm fetches them with the user's own registry and credentials.
 *
 * @param version For example `1.4.0`, or `latest`.
 * @throws {InputError} If npm cannot get that version.
 */
export function fetchDefinitions(version: string): FoundDefinitions {
  if (!VERSION.test(version)) {
    throw new InputError(
      `${version} is neither a version nor a directory`,
      "A version is spelled 1.4.0, and the path of a directory begins with ./ or /.",
    );
  }
  const cached = version === "latest" ? undefined : cachedDefinitions(version);
  if (cached !== undefined) return cached;
  const cache = cacheOf(version, process.env);
  mkdirSync(cache, { recursive: true });
  const args = ["install", "--prefix", cache, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status, stderr, error } = spawnSync("npm", [...args, `${PACKAGE}@${version}`], {
    encoding: "utf8",
    // On Windows, npm is a script of the shell. The arguments contain nothing that has a meaning in a shell.
    shell: process.platform === "win32",
  });
  if (status === 0) return openDefinitions(within(cache));
  rmSync(cache, { recursive: true, force: true });
  const said = error?.message ?? stderr.trim().split("\n").slice(0, 3).join("\n");
  throw new InputError(`npm cannot install ${PACKAGE}@${version}`, said);
}
