import { parseArgs } from "node:util";
import { type ExitCode, runCommand, type Surroundings } from "../command.ts";
import { checkApiChangeset } from "./check.ts";

/**
 * `pnpm api:changeset` fails if the public API changed without a changeset. Exit code 0: the API is unchanged, or there is a
 * changeset. 1: there is no changeset. 2: there is nothing to compare with, or the usage is wrong.
 */
export const apiChangesetCommand = (
  args: readonly string[],
  { root, print, complain }: Surroundings,
): Promise<ExitCode> =>
  runCommand(async () => {
    const { values } = parseArgs({
      args: [...args],
      options: { base: { type: "string" }, json: { type: "boolean" } },
    });
    const verdict = checkApiChangeset(root, values.base);
    const { base, changed, changesets, ok } = verdict;
    if (values.json === true) {
      print(JSON.stringify(verdict));
    } else if (changed.length === 0) {
      print(`The public API is unchanged since ${base}.`);
    } else {
      print(`The public API changed since ${base}:`);
      for (const path of changed) print(`  ${path}`);
      print(
        ok
          ? `These changesets tell its users: ${changesets.join(", ")}.`
          : "No changeset tells its users. Run `pnpm changeset`, say what changes for them, and commit the file.",
      );
    }
    return ok ? 0 : 1;
  }, complain);
