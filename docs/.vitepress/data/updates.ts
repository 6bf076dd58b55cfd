/** Reads the records of updates, which `spec:update` writes into `docs/changes/updates`. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { UpdateRecord } from "../../../tools/spec-diff/src/render/update-record.ts";
import type { Language } from "../pages.ts";
import { changesTexts } from "../theme/texts/changes.ts";

const UPDATES = resolve(import.meta.dirname, "../../changes/updates");

/** How many changes of each kind: those that break somebody, those that bring something new, and small ones. */
export interface Counts {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** An update without its changes, for a list of all updates. */
export interface UpdateSummary extends Pick<UpdateRecord, "date" | "edition" | "release"> {
  /** The name of its page: `2025-12-29-cn`. */
  readonly name: string;
  readonly counts: Counts;
  readonly services: readonly {
    readonly service: string;
    readonly version: string;
    readonly counts: Counts;
  }[];
}

/** A page of one update. */
export interface UpdatePage {
  readonly params: {
    readonly update: string;
    readonly record: UpdateRecord;
    readonly counts: string;
    readonly headline: string;
  };
}

const countsOf = (changes: readonly { readonly bump: string }[]): Counts => ({
  major: changes.filter(({ bump }) => bump === "major").length,
  minor: changes.filter(({ bump }) => bump === "minor").length,
  patch: changes.filter(({ bump }) => bump === "patch" || bump === "none").length,
});

/** All records, the newest first. */
export function updateRecords(): readonly (UpdateRecord & { readonly name: string })[] {
  return readdirSync(UPDATES)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .reverse()
    .map((file) => {
      const record: UpdateRecord = JSON.parse(readFileSync(join(UPDATES, file), "utf8"));
      return { name: file.slice(0, -".json".length), ...record };
    });
}

export const summaryOf = ({
  name,
  date,
  edition,
  release,
  services,
}: UpdateRecord & { readonly name: string }): UpdateSummary => ({
  name,
  date,
  edition,
  release,
  counts: countsOf(services.flatMap(({ changes }) => changes)),
  services: services.map(({ service, version, changes }) => ({
    service,
    version,
    counts: countsOf(changes),
  })),
});

/** The pages of all updates in one language. */
export const updatePages = (language: Language): readonly UpdatePage[] =>
  updateRecords().map(({ name, ...record }) => {
    const summary = summaryOf({ name, ...record });
    const texts = changesTexts(language);
    return {
      params: {
        update: name,
        record,
        counts: texts.counts(summary.counts),
        headline: texts.headline(summary),
      },
    };
  });
