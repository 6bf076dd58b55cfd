/**
 * `pnpm supply` lists the libraries that are bundled into the command, and checks them. They are read from the bundle,
 * so it is built first.
 */
import { supplyCommand } from "../proofs/repository/src/supply/command.ts";
import { afterBuild } from "./after-build.ts";

await afterBuild(["--filter=@tc3-schema/cli", "--output-logs=errors-only"], supplyCommand);
