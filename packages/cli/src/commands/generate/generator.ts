import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { directoryHash, type ProjectOptions } from "@tc3-schema/codegen";
import manifest from "../../../package.json" with { type: "json" };
import { isBuilt } from "../../is-built.ts";

/** With more threads, each waits for the others and for memory. */
const MOST_THREADS = 4;

/**
 * Identifies this generator, so that output of another one counts as stale. All built files are in the directory of
 * this file, and its hash is the fingerprint. The sources are in many directories and change during development, so
 * they get a new fingerprint on every run. They use one job, because a thread would need a loader for TypeScript.
 */
export const thisGenerator = (): Required<Pick<ProjectOptions, "generator" | "jobs">> => {
  const { version } = manifest;
  const fingerprint = isBuilt
    ? directoryHash(fileURLToPath(new URL(".", import.meta.url)).slice(0, -1))
    : undefined;
  return {
    generator: { version, fingerprint: fingerprint ?? `source ${process.pid} ${Date.now()}` },
    jobs: isBuilt ? Math.min(MOST_THREADS, availableParallelism()) : 1,
  };
};
