/**
 * `pnpm supply` lists the libraries that are bundled into the command, and checks them. The list is read from the bundle, so
 * the bundle is built first.
 */
import { supplyCommand } from "../proofs/repository/src/supply/command.ts";
import { afterBuild } from "./after-build.ts";

await afterBuild(["--filter=@tc3-schema/cli", "--output-logs=errors-only"], supplyCommand);
