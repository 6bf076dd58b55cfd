/** `pnpm api:changeset`: a change of the snapshots under `proofs/repository/api/` needs a changeset. */
import { resolve } from "node:path";
import { apiChangesetCommand } from "../proofs/repository/src/api-changeset/command.ts";

process.exitCode = await apiChangesetCommand(process.argv.slice(2), {
  root: resolve(import.meta.dirname, ".."),
  print: console.log,
  complain: console.error,
});
