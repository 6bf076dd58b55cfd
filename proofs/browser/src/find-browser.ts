import { canInstall, installPackages, isExecutable, programOnPath } from "@tc3-schema/base/programs";

/** The browser or a setting is missing. The person who runs the proof has to add it. */
export class SetupError extends Error {}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function install(): void {
  console.log("No Chromium found. Installing the one of Debian with apt-get …");
  const problem = installPackages(["chromium"]);
  if (problem !== undefined) throw new SetupError(`${problem}: install Chromium by hand`);
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
  const found = programOnPath(...NAMES);
  if (found !== undefined) return found;
  if (canInstall()) install();
  const installed = programOnPath(...NAMES);
  if (installed !== undefined) return installed;
  throw new SetupError(
    `No browser: install Chromium or Chrome so that one of ${NAMES.join(", ")} is on PATH, or name one in CHROME_PATH`,
  );
}
