/** `pnpm api:changeset`: if the snapshots under `proofs/repository/api/` changed, there must be a changeset. */
import { resolve } from "node:path";
import { apiChangesetCommand } from "../proofs/repository/src/api-changeset/command.ts";

process.exitCode = await apiChangesetCommand(process.argv.slice(2), {
  root: resolve(import.meta.dirname, ".."),
  print: console.log,
  complain: console.error,
});
