import { excerpt } from "@tc3-schema/codegen/visible";
import stringWidth from "string-width";
import { count } from "../../count.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { ValidateOptions } from "./options.ts";
import { OUTCOMES } from "./result.ts";
import type { Summary } from "./summary.ts";
import type { Row } from "./tally.ts";

const MOST_ROWS = 40;
const WIDEST = 80;

const cell = (text: string): string => excerpt(text, WIDEST);

const actionOf = ({ action, judgedBy }: Row): string => {
  if (action === null) return "";
  return judgedBy === "action" ? cell(action) : `${cell(action)} (not known)`;
};

const number = (value: number): string => value.toLocaleString("en");

/** Aligns cells in columns; the last one, which holds numbers, to the right. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => stringWidth(row[index] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((text, index) => {
        const gap = " ".repeat((widths[index] ?? 0) - stringWidth(text));
        return index === row.length - 1 ? `${gap}${text}` : `${text}${gap}`;
      })
      .join("  "),
  );
}

function totals({ lines, blank, outcomes }: Summary): string {
  const parts = OUTCOMES.filter((name) => outcomes[name] > 0).map(
    (name) => `${number(outcomes[name])} ${name}`,
  );
  const blanks = blank === 0 ? "" : `, and ${count(blank, "blank line")}`;
  return `${number(lines)} ${lines === 1 ? "line" : "lines"}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}${blanks}`;
}

/** The summary as text: a table by outcome, action and code, and the reasons of the first malformed lines. */
function summaryText(summary: Summary, name: string): string {
  const { rows, folded, rejected, outcomes } = summary;
  const shown = rows.slice(0, MOST_ROWS);
  const cells = shown.map((row) => [row.outcome, actionOf(row), cell(row.code ?? ""), number(row.lines)]);
  const table = rows.length === 0 ? [] : columns([["outcome", "action", "code", "lines"], ...cells]);
  const more =
    rows.length > shown.length ? [`… and ${rows.length - shown.length} more rows: --json has them`] : [];
  const others =
    folded > 0 ? [`${number(folded)} lines have no rows of their own, because there are too many kinds`] : [];
  const reasons = rejected.map(({ line, issue }) => `${name}:${line}: ${excerpt(issue.message, 300)}`);
  const unseen = outcomes.malformed - rejected.length;
  const rest = unseen > 0 ? [`… and ${number(unseen)} more malformed lines`] : [];
  const blocks = [table, [...more, ...others], [...reasons, ...rest], [totals(summary)]];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

/** Prints the summary: on stdout if an option asks for it, otherwise on stderr. */
export function print(summary: Summary, name: string, options: ValidateOptions, terminal: Terminal): void {
  if (options.json === true) terminal.out(toJson(summary));
  else if (options.summary === true) terminal.out(summaryText(summary, name));
  else if (options.quiet !== true) terminal.err(summaryText(summary, name));
}
