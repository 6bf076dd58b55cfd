import { spawnSync } from "node:child_process";
import { describe } from "@jest/globals";

/**
 * Returns `describe` for tests that need a program of a Debian package. If it is missing, they are skipped and a line says
 * so. Tests install nothing.
 */
export function describeWith(
  program: string,
  { subject, isThere }: { readonly subject: string; readonly isThere: boolean },
): typeof describe | typeof describe.skip {
  if (isThere) return describe;
  process.stderr.write(
    `SKIPPED: ${subject}, because ${program} is not installed (apt-get install ${program})\n`,
  );
  return describe.skip;
}

/** Returns what a program prints; undefined if it is missing or fails. */
export function printedBy(program: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}
