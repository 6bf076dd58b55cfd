import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** GNU's: `parallel` of moreutils has the same name and other options. */
function isThere(): boolean {
  const { status, stdout } = spawnSync("parallel", ["--version"], { encoding: "utf8" });
  return status === 0 && stdout.startsWith("GNU parallel");
}

/** As root on Debian it is installed where it is missing, as Chromium is for `test:browser`. */
function install(): void {
  for (const args of [["update"], ["install", "-y", "parallel"]]) {
    spawnSync("apt-get", args, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
}

/** @throws When it is not there, and cannot be installed: a test that is left out without a word proves nothing. */
export function needParallel(): void {
  if (isThere()) return;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) install();
  if (!isThere()) throw new Error("Install GNU parallel: what the README says of it is tried here");
}
