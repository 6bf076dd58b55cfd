import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type ExitCode, runCommand, type Surroundings } from "../command.ts";
import { RepositoryError } from "../repository-error.ts";
import { audit } from "./audit.ts";
import { bundledLibraries } from "./bundled-libraries.ts";
import { checkLicences } from "./check-licences.ts";
import { checkNotices } from "./check-notices.ts";
import { checkVersions } from "./check-versions.ts";
import type { Library, Problem, Skipped } from "./library.ts";
import { isSkipped } from "./npm.ts";
import { type Release, releaseOf } from "./releases.ts";
import { reportJson, reportLines, type Supply } from "./report.ts";

/** The only published package that bundles libraries. */
const BUNDLE = "packages/cli";

/**
 * Finds all problems that can be found without the registry.
 *
 * @param directory The package with the bundle.
 * @throws {RepositoryError} If it is not built.
 */
export function offlineProblems(directory: string, libraries: readonly Library[]): readonly Problem[] {
  const notices = readFileSync(join(directory, "dist/third-party-notices.txt"), "utf8");
  return [...checkLicences(libraries), ...checkNotices(libraries, notices), ...checkVersions(libraries)];
}

async function releasesOf(
  libraries: readonly Library[],
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, Release | Skipped>> {
  const releases = new Map<string, Release | Skipped>();
  for (const library of libraries) {
    // oxlint-disable-next-line no-await-in-loop -- one question at a time
    releases.set(library.name, await releaseOf(library, env));
  }
  return releases;
}

const deprecations = (releases: Supply["releases"]): readonly Problem[] =>
  [...(releases ?? [])].flatMap(([library, release]) =>
    isSkipped(release) || release.deprecated === undefined
      ? []
      : [{ kind: "deprecated", library, text: `${library} is deprecated: ${release.deprecated}` }],
  );

/**
 * `pnpm supply` lists the libraries that are bundled into the command, and checks licences, notices, versions and
 * advisories. `--releases` asks the registry for the last release of each. With `--require-audit`, it fails if the
 * registry cannot be asked. Exit codes: 0 no problems, 1 problems, 2 a check could not run, or wrong usage.
 */
export const supplyCommand = (
  args: readonly string[],
  { root, print, complain }: Surroundings,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ExitCode> =>
  runCommand(async () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: "boolean" },
        releases: { type: "boolean" },
        "require-audit": { type: "boolean" },
      },
    });
    const directory = join(root, BUNDLE);
    const libraries = bundledLibraries(directory);
    const offline = offlineProblems(directory, libraries);
    const advisories = await audit(libraries, env);
    const releases = values.releases === true ? await releasesOf(libraries, env) : undefined;
    const skipped = isSkipped(advisories) ? advisories : undefined;
    const problems = [...offline, ...(isSkipped(advisories) ? [] : advisories), ...deprecations(releases)];
    const supply: Supply = { libraries, problems, audit: skipped, releases };
    if (values.json === true) print(reportJson(supply));
    else for (const line of reportLines(supply)) print(line);
    if (problems.length > 0) return 1;
    if (skipped !== undefined && values["require-audit"] === true) {
      throw new RepositoryError(`--require-audit: ${skipped.skipped}`);
    }
    return 0;
  }, complain);
