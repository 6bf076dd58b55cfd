/**
 * `pnpm api` writes snapshots of the published declarations under `proofs/repository/api/`. They come from the built
 * packages, so those are built first.
 */
import { apiCommand } from "../proofs/repository/src/api/command.ts";
import { afterBuild } from "./after-build.ts";

await afterBuild(["--output-logs=new-only"], apiCommand);
