import { existsSync } from "node:fs";
import { programOnPath, runProgram } from "./program.ts";

/** Whether packages of Debian can be installed. Only root on Debian can do that. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && programOnPath("apt-get") !== undefined;

const aptGet = (...args: readonly string[]): string | undefined => {
  const { exitCode, stderr } = runProgram("apt-get", args, "/", { DEBIAN_FRONTEND: "noninteractive" });
  return exitCode === 0
    ? undefined
    : `apt-get ${args[0] ?? ""} failed: ${stderr.trim().split("\n").at(-1) ?? ""}`;
};

/** Installs packages of Debian. Returns undefined, or the reason why they could not be installed. */
export function installPackages(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  if (!canInstall())
    return `install ${names.join(", ")}; only root on Debian can install them with --install`;
  return aptGet("update") ?? aptGet("install", "-y", "--no-install-recommends", ...names);
}
