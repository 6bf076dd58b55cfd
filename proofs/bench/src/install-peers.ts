import { existsSync } from "node:fs";
import { join } from "node:path";
import { PEERS } from "./folders.ts";
import { runIn } from "./run.ts";

/** Installs the peers. They are only needed to measure, not to build or test this project. */
export function installPeers(): void {
  for (const folder of [PEERS, join(PEERS, "typia")]) {
    if (existsSync(join(folder, "node_modules"))) continue;
    const failed = runIn(folder, "npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"]);
    if (failed !== undefined) console.error(`Some peers could not be installed:\n${failed}`);
  }
}
