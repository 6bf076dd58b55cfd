import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readJsonObject } from "@tc3-schema/base/files";
import { RepositoryError } from "../repository-error.ts";
import type { Library } from "./library.ts";

/** The two lines between which the bundler puts the code of a module. */
const REGION = /^\/\/#region (.+)$([^]*?)^\/\/#endregion$/gm;

/** The directory of a package. Its name follows the last `node_modules`, and then the path inside it. */
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

function codeOf(dist: string): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const file of readdirSync(dist).filter((name) => /\.[cm]?js$/.test(name))) {
    for (const [, module = "", code = ""] of readFileSync(join(dist, file), "utf8").matchAll(REGION)) {
      const directory = PACKAGE.exec(module)?.[1];
      if (directory === undefined) continue;
      bytes.set(directory, (bytes.get(directory) ?? 0) + Buffer.byteLength(code));
    }
  }
  return bytes;
}

/**
 * Returns the libraries in a bundle, by name. They are read from the bundled code itself, so that the notices of the
 * build can be compared with it.
 *
 * @param directory The package, whose bundle is in `dist`.
 * @throws {RepositoryError} If it is not built, or one of its libraries is not installed.
 */
export function bundledLibraries(directory: string): readonly Library[] {
  const dist = join(directory, "dist");
  if (!existsSync(dist)) throw new RepositoryError(`${dist} is missing: run \`pnpm build\` first.`);
  const code = codeOf(dist);
  if (code.size === 0) {
    throw new RepositoryError(`${dist} names no library. Was it built without the comments of the bundler?`);
  }
  return [...code]
    .map(([path, bytes]) => {
      const home = resolve(directory, path);
      const { name, version, license } = readJsonObject(join(home, "package.json"), RepositoryError);
      if (typeof name !== "string" || typeof version !== "string") {
        throw new RepositoryError(`${relative(directory, home)}/package.json: expected a name and a version`);
      }
      return { name, version, licence: typeof license === "string" ? license : "", directory: home, bytes };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}
