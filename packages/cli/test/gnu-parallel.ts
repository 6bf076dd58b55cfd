import { spawnSync } from "node:child_process";
import { describe } from "@jest/globals";

/** Whether it is GNU parallel. `parallel` of moreutils has the same name and different options. */
function isThere(): boolean {
  const { status, stdout } = spawnSync("parallel", ["--version"], { encoding: "utf8" });
  return status === 0 && stdout.startsWith("GNU parallel");
}

/** Tests that need GNU parallel. If it is missing, they are skipped and a line says so. Tests install nothing. */
export const describeWithParallel: typeof describe | typeof describe.skip = isThere()
  ? describe
  : describe.skip;

if (!isThere()) {
  process.stderr.write(
    "SKIPPED: the recipe for GNU parallel, because it is not installed (apt-get install parallel)\n",
  );
}
