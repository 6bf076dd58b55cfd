import { existsSync } from "node:fs";
import { join } from "node:path";
import { PEERS } from "./folders.ts";
import { runIn } from "./run.ts";

/** Installs the other libraries. Only a measurement needs them; the build and the tests do not. */
export function installPeers(): void {
  for (const folder of [PEERS, join(PEERS, "typia")]) {
    if (existsSync(join(folder, "node_modules"))) continue;
    const failed = runIn(folder, "npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"]);
    if (failed !== undefined) console.error(`Some peers could not be installed:\n${failed}`);
  }
}
