import { tmpdir } from "node:os";
import { isRecord } from "@tc3-schema/base/json";
import type { Library, Skipped } from "./library.ts";
import { isSkipped, npm } from "./npm.ts";

/** Facts from the registry about a library. */
export interface Release {
  /** The date of its last release, of any version: "2026-01-31". */
  readonly last: string;
  /** The maintainers' message about the bundled version, if it is deprecated. */
  readonly deprecated: string | undefined;
}

const isVersion = (key: string): boolean => /^\d/.test(key);

/**
 * Returns the last release of a library. Libraries are asked for one after the other, so that the registry does not get
 * fifty requests at once.
 */
export async function releaseOf(
  { name, version }: Library,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Release | Skipped> {
  const answer = await npm(["view", `${name}@${version}`, "time", "deprecated"], { cwd: tmpdir(), env });
  if (isSkipped(answer)) return answer;
  // With only one of the two fields, npm prints the bare value.
  const time = isRecord(answer["time"]) ? answer["time"] : answer;
  const { deprecated } = answer;
  const last = Object.entries(time)
    .flatMap(([key, day]) =>
      isVersion(key) && typeof day === "string" ? [day.slice(0, "2026-01-31".length)] : [],
    )
    .sort()
    .at(-1);
  if (last === undefined) return { skipped: "the registry gives no dates" };
  return { last, deprecated: typeof deprecated === "string" ? deprecated : undefined };
}
