import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readJsonObject, subdirectories } from "@tc3-schema/base/files";
import { RepositoryError } from "./repository-error.ts";

/** A package of the workspace. */
export interface WorkspacePackage {
  readonly name: string;
  /** Relative to the root, with forward slashes. */
  readonly directory: string;
  readonly published: boolean;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Returns the patterns of pnpm-workspace.yaml. It reads a single line, so that no YAML parser is needed. */
function patterns(root: string): readonly string[] {
  const file = join(root, "pnpm-workspace.yaml");
  const list = /^packages: \[(.+)\]$/m.exec(readFileSync(file, "utf8"))?.[1];
  if (list === undefined) throw new RepositoryError(`${file}: expected a line "packages: [a/*, b]"`);
  return list.split(",").map((pattern) => pattern.trim());
}

function directoriesOf(root: string, pattern: string): readonly string[] {
  if (!pattern.endsWith("/*")) return [pattern];
  const parent = pattern.slice(0, -"/*".length);
  return subdirectories(join(root, parent)).map((name) => `${parent}/${name}`);
}

function readPackage(root: string, directory: string): WorkspacePackage {
  const file = join(root, directory, "package.json");
  const manifest = readJsonObject(file, RepositoryError);
  if (typeof manifest["name"] !== "string") throw new RepositoryError(`${file}: expected a name`);
  return { name: manifest["name"], directory, published: manifest["private"] !== true, manifest };
}

/**
 * Returns every package of the workspace, ordered by directory.
 *
 * @throws {RepositoryError} If pnpm-workspace.yaml or a manifest cannot be read.
 */
export const workspacePackages = (root: string): readonly WorkspacePackage[] =>
  patterns(root)
    .flatMap((pattern) => directoriesOf(root, pattern))
    .filter((directory) => existsSync(join(root, directory, "package.json")))
    .sort()
    .map((directory) => readPackage(root, directory));
