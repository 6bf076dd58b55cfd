import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a path is a program that this user may run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Returns the path of the first of these programs that is on PATH; undefined if none is. */
export function programOnPath(...names: readonly string[]): string | undefined {
  const directories = (process.env["PATH"] ?? "").split(delimiter).filter((directory) => directory !== "");
  return names.flatMap((name) => directories.map((directory) => join(directory, name))).find(isExecutable);
}

/** Whether packages of Debian can be installed. Only root on Debian can do that. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && programOnPath("apt-get") !== undefined;

/** @returns The reason why it failed; undefined if it did not. */
function aptGet(...args: readonly string[]): string | undefined {
  const { status, stderr } = spawnSync("apt-get", args, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0
    ? undefined
    : `apt-get ${args.join(" ")} failed: ${stderr.trim().split("\n").at(-1) ?? ""}`;
}

/** Installs packages of Debian, if `canInstall`. Returns the reason why it failed; undefined if it did not. */
export const installPackages = (names: readonly string[]): string | undefined =>
  aptGet("update") ?? aptGet("install", "-y", "--no-install-recommends", ...names);
