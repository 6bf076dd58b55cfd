import { createHash } from "node:crypto";
import { isRecord } from "@tc3-schema/base/json";
import type { Verdict } from "../rules/verdict.ts";
import { parseJsonObject, refuse, SpecDiffError } from "../spec-diff-error.ts";
import type { JudgedChange, Judgement } from "../verdict/judge.ts";
import { groupByService } from "./group.ts";
import { markdownSentence, markdownText } from "./markdown-text.ts";
import { sentence } from "./sentence.ts";

export interface Changeset {
  /** The name below `.changeset`. The same changes have the same name, so a second run writes nothing new. */
  readonly file: string;
  readonly text: string;
}

export interface ChangesetOptions {
  /** The packages that are released together. */
  readonly packages: readonly string[];
  /** The release, if it does not follow from the changes. */
  readonly bump?: Verdict;
  /** The first line. */
  readonly title?: string;
}

const PARTS = [
  { title: "**Breaking**", bump: "major" },
  { title: "New", bump: "minor" },
] as const;

/** The most changes of a service that are listed. A changelog is for people, so the rest is only counted. */
const SHOWN = 20;

const line = (change: JudgedChange): string => {
  const { message, where, rename } = sentence(change);
  const parts = [message, where, rename === "" ? "" : `(${rename})`].filter((each) => each !== "");
  return `  - ${markdownSentence(change, parts.join(" "))}`;
};

function part({ title, bump }: (typeof PARTS)[number], changes: readonly JudgedChange[]): readonly string[] {
  const shown = changes.filter((change) => change.bump === bump);
  return groupByService(shown).flatMap((group) => {
    const rest = group.changes.length - SHOWN;
    return [
      `- ${title} in ${markdownText(group.title)}:`,
      ...group.changes.slice(0, SHOWN).map(line),
      ...(rest > 0 ? [`  - and ${rest} more`] : []),
    ];
  });
}

/** Returns how many changes need only a patch release. They are not listed. */
function restOf(changes: readonly JudgedChange[]): readonly string[] {
  const count = changes.filter(({ bump }) => bump === "patch").length;
  if (count === 0) return [];
  return [
    `- ${count} ${count === 1 ? "change" : "changes"} of names, flags and descriptions that no code notices`,
  ];
}

/** Returns the YAML at the top. The name of a package begins with `@`, so it needs quotes. */
const frontMatter = (packages: readonly string[], bump: string): string =>
  ["---", ...packages.map((name) => `${JSON.stringify(name)}: ${bump}`), "---"].join("\n");

const nameOf = (changes: readonly JudgedChange[], bump: string): string => {
  const fingerprints = changes.map(({ fingerprint }) => fingerprint).sort();
  const hash = createHash("sha256")
    .update(JSON.stringify([bump, fingerprints]))
    .digest("hex");
  return `definitions-${hash.slice(0, 12)}.md`;
};

/**
 * Returns the changeset that releases the changes; undefined if there is nothing to release.
 *
 * @throws {SpecDiffError} If there is no package to release.
 */
export function changesetFor(
  { changes, bump: needed }: Judgement,
  { packages, bump = needed, title: given }: ChangesetOptions,
): Changeset | undefined {
  if (packages.length === 0) throw new SpecDiffError("packages", "at least one to release", "none");
  if (needed === "none") return undefined;
  const body = [
    given ?? "Tencent Cloud's API specification has changed.",
    "",
    ...PARTS.flatMap((each) => part(each, changes)),
    ...restOf(changes),
  ];
  return {
    file: nameOf(changes, given === undefined ? bump : `${bump} ${given}`),
    text: `${frontMatter([...packages].sort(), bump)}\n\n${body.join("\n")}\n`,
  };
}

/**
 * Reads which packages are always released together from the configuration of changesets.
 *
 * @param file The name of the text in messages.
 * @throws {SpecDiffError} If the configuration does not have exactly one such group.
 */
export function fixedGroup(file: string, text: string): readonly string[] {
  const { fixed } = parseJsonObject(file, text);
  const at = `${file}#/fixed`;
  if (!Array.isArray(fixed) || fixed.length !== 1) return refuse(at, "one group of packages", fixed);
  const [group]: unknown[] = fixed;
  if (!Array.isArray(group) || isRecord(group)) return refuse(at, "a list of names", group);
  return group.map((name: unknown) => (typeof name === "string" ? name : refuse(at, "names", name)));
}
