import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The browser or a setting is missing. The person who runs the proof has to add it. */
export class SetupError extends Error {}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (...names: readonly string[]): string | undefined => {
  const directories = (process.env["PATH"] ?? "").split(delimiter).filter((directory) => directory !== "");
  return names.flatMap((name) => directories.map((directory) => join(directory, name))).find(isExecutable);
};

const canInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && onPath("apt-get") !== undefined;

function install(): void {
  console.log("No Chromium found. Installing the one of Debian with apt-get …");
  for (const args of [["update"], ["install", "-y", "chromium"]]) {
    const { status } = spawnSync("apt-get", args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new SetupError(`apt-get ${args.join(" ")} failed: install Chromium by hand`);
  }
}

/**
 * Finds a Chromium or Chrome: CHROME_PATH, or else one on the path, or else (as root on Debian) a newly installed one.
 */
export function findBrowser(): string {
  const chosen = process.env["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (!isExecutable(chosen)) throw new SetupError(`CHROME_PATH is ${chosen}, which is not a program`);
    return chosen;
  }
  const found = onPath(...NAMES);
  if (found !== undefined) return found;
  if (canInstall()) install();
  const installed = onPath(...NAMES);
  if (installed !== undefined) return installed;
  throw new SetupError(
    `No browser: install Chromium or Chrome so that one of ${NAMES.join(", ")} is on PATH, or name one in CHROME_PATH`,
  );
}
