import { RepositoryError } from "../repository-error.ts";
import { workspacePackages } from "../workspace.ts";
import { bundleDeclarations } from "./bundle.ts";
import { type EntryPoint, entryPoints } from "./entry-points.ts";
import { inNameOrder } from "./in-name-order.ts";

/** The declarations of an entry point, which are reviewed if they change. */
export interface Snapshot {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The directory of the snapshots. It holds nothing else. */
export const SNAPSHOTS = "proofs/repository/api";

const headLine = (specifier: string): string =>
  `// What ${specifier} declares, bundled from the built package in the order of names: made by \`pnpm api\`.`;

async function takeSnapshot(root: string, entry: EntryPoint): Promise<Snapshot> {
  const bundles = await Promise.all(
    entry.declarations.map(async (file) => inNameOrder(await bundleDeclarations(root, file))),
  );
  const [text, ...others] = [...new Set(bundles)];
  if (text === undefined || others.length > 0) {
    throw new RepositoryError(`${entry.specifier} has different declarations for \`import\` and \`require\``);
  }
  return {
    path: `${SNAPSHOTS}/${entry.snapshot}`,
    text: `${headLine(entry.specifier)}\n\n${text}`,
  };
}

/**
 * Takes a snapshot of every published entry point, from the built packages.
 *
 * @throws {RepositoryError} If a package is not built, or an entry point has no declarations.
 */
export const takeSnapshots = (root: string): Promise<readonly Snapshot[]> =>
  Promise.all(
    workspacePackages(root)
      .filter(({ published }) => published)
      .flatMap((each) => entryPoints(root, each))
      .map((entry) => takeSnapshot(root, entry)),
  );
