import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { directoryHash, type ProjectOptions } from "@tc3-schema/codegen";
import manifest from "../../../package.json" with { type: "json" };
import { isBuilt } from "../../is-built.ts";

/** More threads wait for each other and for memory. */
const MOST_THREADS = 4;

/**
 * Which generator this is. Built, all of it lies in the directory of this very file. The sources lie in many, and
 * change while they are worked on: what they made is never taken for up to date without a look, and their threads
 * would need a loader for TypeScript.
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
