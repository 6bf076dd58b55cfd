import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import type { Library, Problem, Skipped } from "./library.ts";
import { isSkipped, npm } from "./npm.ts";

/**
 * Returns a lockfile that has only the bundled libraries. Each has a folder of its own, because there may be two
 * versions.
 */
function lockfile(libraries: readonly Library[]): object {
  const folders = libraries.map(({ name, version }, index) => ({
    folder: `library-${index}`,
    name,
    version,
  }));
  return {
    name: "bundle",
    version: "0.0.0",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": {
        name: "bundle",
        version: "0.0.0",
        dependencies: Object.fromEntries(
          folders.map(({ folder, name, version }) => [folder, `npm:${name}@${version}`]),
        ),
      },
      ...Object.fromEntries(
        folders.map(({ folder, name, version }) => [`node_modules/${folder}`, { name, version }]),
      ),
    },
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function problemsOf(vulnerabilities: Readonly<Record<string, unknown>>): readonly Problem[] {
  return Object.values(vulnerabilities).flatMap((each) => {
    const via = isRecord(each) && Array.isArray(each["via"]) ? each["via"] : [];
    return via.filter(isRecord).map((advisory): Problem => {
      const [name, severity, title, url] = ["name", "severity", "title", "url"].map((key) =>
        textOf(advisory[key]),
      );
      return {
        kind: "advisory",
        library: name ?? "",
        text: `${name} has an advisory (${severity}): ${title} ${url}`,
      };
    });
  });
}

/**
 * Asks for advisories on the bundled libraries. `pnpm audit` cannot do that: it does not know the bundle, and it uses
 * an endpoint that the public registry closed in July 2026 (410, "Use the bulk advisory endpoint"). npm uses the new
 * endpoint, so it gets a lockfile of the bundle.
 */
export async function audit(
  libraries: readonly Library[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly Problem[] | Skipped> {
  const cwd = mkdtempSync(join(tmpdir(), "tc3-supply-"));
  try {
    writeFileSync(join(cwd, "package.json"), JSON.stringify({ name: "bundle", version: "0.0.0" }));
    writeFileSync(join(cwd, "package-lock.json"), JSON.stringify(lockfile(libraries)));
    const answer = await npm(["audit", "--package-lock-only"], { cwd, env });
    if (isSkipped(answer)) return answer;
    const { vulnerabilities } = answer;
    return isRecord(vulnerabilities)
      ? problemsOf(vulnerabilities)
      : { skipped: `npm audit answered with ${Object.keys(answer).join(", ")} and no vulnerabilities` };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
