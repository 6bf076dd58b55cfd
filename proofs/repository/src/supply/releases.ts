import { tmpdir } from "node:os";
import { isRecord } from "@tc3-schema/base/json";
import type { Library, Skipped } from "./library.ts";
import { isSkipped, npm } from "./npm.ts";

/** What the registry says of a library. */
export interface Release {
  /** The day of its last release, of any version: "2026-01-31". */
  readonly last: string;
  /** What its maintainers say of the bundled version, where they gave that up. */
  readonly deprecated: string | undefined;
}

const isVersion = (key: string): boolean => /^\d/.test(key);

/** The last release of a library. Asked one after the other: a registry is no place for fifty questions at once. */
export async function releaseOf(
  { name, version }: Library,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Release | Skipped> {
  const answer = await npm(["view", `${name}@${version}`, "time", "deprecated"], { cwd: tmpdir(), env });
  if (isSkipped(answer)) return answer;
  // With one of the two fields alone, npm prints only what that holds.
  const time = isRecord(answer["time"]) ? answer["time"] : answer;
  const { deprecated } = answer;
  const last = Object.entries(time)
    .flatMap(([key, day]) =>
      isVersion(key) && typeof day === "string" ? [day.slice(0, "2026-01-31".length)] : [],
    )
    .sort()
    .at(-1);
  if (last === undefined) return { skipped: "the registry tells no dates" };
  return { last, deprecated: typeof deprecated === "string" ? deprecated : undefined };
}
