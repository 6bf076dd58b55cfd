import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { globSync } from "tinyglobby";
import { RepositoryError } from "../repository-error.ts";
import type { WorkspacePackage } from "../workspace.ts";

/** An entry from which users can import types. */
export interface EntryPoint {
  /** The specifier of an import: "@tc3-schema/errors/en". */
  readonly specifier: string;
  /** The path of its snapshot in the directory of snapshots: "errors/en.d.ts". */
  readonly snapshot: string;
  /** Paths relative to the root, one per condition with its own declarations, such as `import` and `require`. */
  readonly declarations: readonly string[];
}

const targetsOf = (entry: unknown): readonly string[] =>
  typeof entry === "string" ? [entry] : isRecord(entry) ? Object.values(entry).flatMap(targetsOf) : [];

const declarationsOf = (entry: unknown): readonly string[] =>
  isRecord(entry)
    ? Object.entries(entry).flatMap(([condition, target]) =>
        condition === "types" ? targetsOf(target) : declarationsOf(target),
      )
    : [];

const isData = (entry: unknown): boolean => targetsOf(entry).every((target) => /\.jsonl?$/.test(target));

function entryPoint({ name, directory }: WorkspacePackage, subpath: string, entry: unknown): EntryPoint {
  const specifier = `${name}${subpath.slice(1)}`;
  const declarations = [...new Set(declarationsOf(entry))];
  if (declarations.length === 0) {
    throw new RepositoryError(`${directory}/package.json: "${subpath}" of exports has no "types"`);
  }
  return {
    specifier,
    snapshot: `${name.replace(/^@[^/]+\//, "")}/${subpath === "." ? "index" : subpath.slice(2)}.d.ts`,
    declarations: declarations.map((target) => `${directory}/${target.replace(/^\.\//, "")}`),
  };
}

/** Returns the texts that the star of a pattern can stand for, from the existing files. */
function starsOf(root: string, directory: string, target: string): readonly string[] {
  const [before = "", after = ""] = target.replace(/^\.\//, "").split("*");
  const files = globSync([`${before}**/*${after}`], { cwd: join(root, directory) });
  return files.map((file) => file.slice(before.length, file.length - after.length)).sort();
}

const withStar = (entry: unknown, star: string): unknown => {
  if (typeof entry === "string") return entry.replace("*", star);
  if (!isRecord(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, withStar(value, star)]));
};

/** Expands a pattern. @throws {RepositoryError} If it matches no file: it is misspelt, or the package was not built. */
function spelledOut(
  root: string,
  { directory }: WorkspacePackage,
  subpath: string,
  entry: unknown,
): readonly (readonly [string, unknown])[] {
  const [first] = declarationsOf(entry);
  if (!subpath.includes("*") || first === undefined) return [[subpath, entry]];
  const stars = starsOf(root, directory, first);
  if (stars.length === 0) {
    throw new RepositoryError(
      `${directory}/package.json: "${subpath}" of exports matches no file: build the packages first (\`pnpm build\`)`,
    );
  }
  return stars.map((star) => [subpath.replace("*", star), withStar(entry, star)]);
}

/**
 * Returns the entry points of a published package, from its `exports`, with patterns expanded. Data (JSON, JSON lines)
 * is left out.
 *
 * @throws {RepositoryError} If an entry point has no declarations, or its pattern matches nothing.
 */
export function entryPoints(root: string, published: WorkspacePackage): readonly EntryPoint[] {
  const { exports } = published.manifest;
  if (!isRecord(exports)) return [];
  return Object.entries(exports)
    .filter(([, entry]) => !isData(entry))
    .flatMap(([subpath, entry]) => spelledOut(root, published, subpath, entry))
    .map(([subpath, entry]) => entryPoint(published, subpath, entry));
}
