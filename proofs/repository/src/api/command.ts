import { parseArgs } from "node:util";
import { type ExitCode, runCommand, type Surroundings } from "../command.ts";
import { staleSnapshots, writeSnapshots } from "./on-disk.ts";
import { takeSnapshots } from "./snapshots.ts";

/**
 * `pnpm api` writes the declarations of every published entry point, one snapshot each. `--check` writes nothing, and
 * fails if a snapshot is stale. Exit codes: 0 up to date or written, 1 stale (`--check`), 2 not built, or wrong usage.
 */
export const apiCommand = (
  args: readonly string[],
  { root, print, complain }: Surroundings,
): Promise<ExitCode> =>
  runCommand(async () => {
    const { values } = parseArgs({
      args: [...args],
      options: { check: { type: "boolean" }, json: { type: "boolean" } },
    });
    const snapshots = await takeSnapshots(root);
    const stale = staleSnapshots(root, snapshots);
    const failed = values.check === true && stale.length > 0;
    if (values.check !== true) writeSnapshots(root, snapshots);
    if (values.json === true) {
      print(JSON.stringify({ files: snapshots.length, stale }));
      return failed ? 1 : 0;
    }
    for (const { path, state } of stale) print(`${state.padEnd(9)} ${path}`);
    if (stale.length === 0) print(`All ${snapshots.length} API snapshots are up to date.`);
    else if (failed) print(`${stale.length} API snapshots are stale: run \`pnpm api\` and commit them.`);
    else print(`${stale.length} API snapshots written; a change needs a changeset (\`pnpm changeset\`).`);
    return failed ? 1 : 0;
  }, complain);
