import { columns } from "@tc3-schema/base/table";
import { type Library, type Problem, type Skipped } from "./library.ts";
import { isSkipped } from "./npm.ts";
import type { Release } from "./releases.ts";

/** The complete result of `pnpm supply`. */
export interface Supply {
  readonly libraries: readonly Library[];
  readonly problems: readonly Problem[];
  /** Undefined if the registry was asked and has answered. */
  readonly audit: Skipped | undefined;
  /** The releases by name; undefined if they were not asked for. */
  readonly releases: ReadonlyMap<string, Release | Skipped> | undefined;
}

const CHECKS: readonly (readonly [kind: Problem["kind"], good: string])[] = [
  ["licence", "every licence requires only its text"],
  ["notice", "the text of every licence is in third-party-notices.txt"],
  ["versions", "no library is bundled twice"],
];

const lastOf = (release: Release | Skipped | undefined): string =>
  release === undefined ? "" : isSkipped(release) ? "unknown" : release.last;

function state(label: string, problems: readonly Problem[], good: string): readonly string[] {
  return problems.length === 0
    ? [`${label.padEnd(10)} ok: ${good}`]
    : problems.map(({ text }) => `${label.padEnd(10)} FAILED: ${text}`);
}

/** The report for people, in lines. */
export function reportLines({ libraries, problems, audit, releases }: Supply): readonly string[] {
  const of = (kind: Problem["kind"]): readonly Problem[] => problems.filter((each) => each.kind === kind);
  const bytes = libraries.reduce((sum, each) => sum + each.bytes, 0);
  const unknown = releases === undefined ? [] : [...releases.values()].filter(isSkipped);
  const heads = ["library", "version", "licence", "kB", ...(releases === undefined ? [] : ["last release"])];
  return [
    ...columns(
      [
        heads,
        ...libraries.map(({ name, version, licence, ...each }) => [
          name,
          version,
          licence,
          (each.bytes / 1000).toFixed(1),
          ...(releases === undefined ? [] : [lastOf(releases.get(name))]),
        ]),
      ],
      { left: heads.length },
    ),
    "",
    `${libraries.length} libraries, ${Math.round(bytes / 1000)} kB of the command`,
    ...CHECKS.flatMap(([kind, good]) => state(kind, of(kind), good)),
    ...(audit === undefined
      ? state("advisory", of("advisory"), "npm audit knows no advisory")
      : [`${"advisory".padEnd(10)} SKIPPED: the registry cannot be asked for advisories: ${audit.skipped}`]),
    ...(releases === undefined
      ? []
      : unknown.length === 0
        ? state("deprecated", of("deprecated"), "no bundled version is deprecated")
        : [
            `${"deprecated".padEnd(10)} SKIPPED: the registry gives no facts about ${unknown.length} of ${releases.size} libraries: ${unknown[0]?.skipped}`,
            ...state("deprecated", of("deprecated"), "").filter((line) => line.includes("FAILED")),
          ]),
  ];
}

/** Returns the report for programs. Directories are left out, because they belong to one machine. */
export const reportJson = ({ libraries, problems, audit, releases }: Supply): string =>
  JSON.stringify({
    libraries: libraries.map(({ name, version, licence, bytes }) => {
      const release = releases?.get(name);
      return { name, version, licence, bytes, ...(release === undefined ? {} : { release }) };
    }),
    problems,
    audit: audit ?? "done",
  });
