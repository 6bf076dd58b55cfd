import { count } from "../../count.ts";
import { shownPath } from "../../shown-path.ts";
import type { Report } from "./report.ts";

const ADDRESS: Readonly<Record<Report["stale"][number]["state"], string>> = {
  missing: "missing  ",
  changed: "changed  ",
  "left over": "left over",
};

export const staleLines = ({ stale }: Report): readonly string[] =>
  stale.map(({ path, state }) => `${ADDRESS[state]}  ${path}`);

/** `1.2.0` as npm takes the newest patch of it. */
const range = (version: string): string => version.split(".", 2).join(".");

/** Which packages do not do, and the command that mends it. */
export function unfitLines({ unfit }: Report): readonly string[] {
  if (unfit.length === 0) return [];
  const lines = unfit.map(
    ({ name, needed, installed }) =>
      `${name}: ${needed} or newer is needed, ${installed === null ? "none" : installed} is installed`,
  );
  return [...lines, `npm install ${unfit.map(({ name, needed }) => `${name}@${range(needed)}`).join(" ")}`];
}

/** The answer in one line. */
export function summary(report: Report, directory: string): string {
  const out = shownPath(directory);
  const { outcome, services, made, stale, unfit, findings } = report;
  const all = count(services ?? 0, "service version");
  switch (outcome) {
    case "up-to-date":
      return `All is up to date: ${all} in ${out}.`;
    case "written": {
      const removed = stale.filter(({ state }) => state === "left over").length;
      const written = count(stale.length - removed, "file");
      const gone = removed === 0 ? "" : `, ${removed} removed`;
      return `${written} written${gone}: ${made ?? 0} of ${all} made anew in ${out}.`;
    }
    case "stale":
      return `${count(stale.length, "file is", "files are")} stale in ${out}: run the same command without --check.`;
    case "unfit-packages":
      return `All is up to date in ${out}, but ${count(unfit.length, "package is", "packages are")} missing or too old.`;
    case "failed":
      return findings.length > 0
        ? "Nothing was written; the previous output stands."
        : "Every directory is as it was before or as it should be: run it again when that is mended.";
  }
}
