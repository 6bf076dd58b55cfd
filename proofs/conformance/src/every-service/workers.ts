import { type JudgeOptions, judgeVersion } from "./judge-version.ts";
import type { ServiceVersion } from "./service-version.ts";
import type { VersionResult } from "./version-result.ts";

/** Judges versions of services: in this process, or in several others. */
export type Workers = (
  versions: readonly ServiceVersion[],
  options: JudgeOptions,
  onResult: (result: VersionResult) => void,
) => Promise<void>;

/** Judges one version after the other in this process. */
export const localWorker: Workers = async (versions, options, onResult) => {
  // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
  for (const version of versions) onResult(await judgeVersion(version, options));
};
