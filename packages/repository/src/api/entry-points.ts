import { isRecord } from "../json.ts";
import { RepositoryError } from "../repository-error.ts";
import type { WorkspacePackage } from "../workspace.ts";

/** Something that users can import types from. */
export interface EntryPoint {
  /** As it is imported: "@tc3-schema/errors/en". */
  readonly specifier: string;
  /** Where its snapshot belongs, relative to the directory of snapshots: "errors/en.d.ts". */
  readonly snapshot: string;
  /** Relative to the root; one per condition that has its own, `import` and `require` for instance. */
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

const isData = (entry: unknown): boolean => targetsOf(entry).every((target) => target.endsWith(".json"));

function entryPoint({ name, directory }: WorkspacePackage, subpath: string, entry: unknown): EntryPoint {
  const specifier = `${name}${subpath.slice(1)}`;
  const declarations = [...new Set(declarationsOf(entry))];
  if (declarations.length === 0) {
    throw new RepositoryError(`${directory}/package.json: "${subpath}" of exports has no "types"`);
  }
  if (subpath.includes("*")) {
    throw new RepositoryError(
      `${directory}/package.json: "${subpath}" of exports is a pattern; list its subpaths, or nobody can tell what is public`,
    );
  }
  return {
    specifier,
    snapshot: `${name.replace(/^@[^/]+\//, "")}/${subpath === "." ? "index" : subpath.slice(2)}.d.ts`,
    declarations: declarations.map((target) => `${directory}/${target.replace(/^\.\//, "")}`),
  };
}

/**
 * The entry points of a published package, from its `exports`; data (JSON) is none.
 *
 * @throws {RepositoryError} When one has no declarations, or is a pattern.
 */
export function entryPoints(published: WorkspacePackage): readonly EntryPoint[] {
  const { exports } = published.manifest;
  if (!isRecord(exports)) return [];
  return Object.entries(exports)
    .filter(([, entry]) => !isData(entry))
    .map(([subpath, entry]) => entryPoint(published, subpath, entry));
}
