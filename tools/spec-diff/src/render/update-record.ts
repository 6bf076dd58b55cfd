import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { Verdict, Verdicts } from "../rules/verdict.ts";
import type { Side } from "../state/state.ts";
import type { JudgedChange, Judgement } from "../verdict/judge.ts";

/** A change, with its verdict for each group of users. */
export interface RecordedChange {
  readonly rule: string;
  /** The release that it needs. */
  readonly bump: Verdict;
  readonly verdicts: Verdicts;
  readonly message: string;
  /** Whether it is about requests or about answers; absent if it is about neither, such as a new action. */
  readonly side?: Side;
}

/** One update of the official definitions of an edition, for the history of the API. */
export interface UpdateRecord {
  /** The day of the update: `2025-12-29`. */
  readonly date: string;
  readonly edition: Edition;
  /** The version of the official release; null if it is not known. */
  readonly release: string | null;
  readonly services: readonly {
    readonly service: string;
    readonly version: string;
    readonly changes: readonly RecordedChange[];
  }[];
}

/** The name of the file of a record. */
export const recordFile = ({ date, edition }: Pick<UpdateRecord, "date" | "edition">): string =>
  `${date}-${edition}.json`;

const recorded = ({ rule, bump, verdicts, message, place: { side } }: JudgedChange): RecordedChange => ({
  rule,
  bump,
  verdicts,
  message,
  ...(side === undefined ? {} : { side }),
});

/** Returns the changes of an update by service. The order is that of the judgement. */
export function updateRecord(
  { date, edition, release }: Pick<UpdateRecord, "date" | "edition" | "release">,
  { changes }: Pick<Judgement, "changes">,
): UpdateRecord {
  const groups = new Map<string, JudgedChange[]>();
  for (const change of changes) {
    const key = `${change.place.service} ${change.place.version}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return {
    date,
    edition,
    release,
    services: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, group]) => {
        const [service = "", version = ""] = key.split(" ");
        return { service, version, changes: group.map(recorded) };
      }),
  };
}

/** Prints a record with one change per line, so that a pull request shows what is new. */
export function printRecord({ services, ...update }: UpdateRecord): string {
  const printed = services.map(({ service, version, changes }) => {
    const lines = changes.map((change) => `        ${JSON.stringify(change)}`).join(",\n");
    return `    {\n      "service": ${JSON.stringify(service)},\n      "version": ${JSON.stringify(version)},\n      "changes": [\n${lines}\n      ]\n    }`;
  });
  const head = Object.entries(update).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
  return `{\n${head.join(",\n")},\n  "services": [\n${printed.join(",\n")}\n  ]\n}\n`;
}
