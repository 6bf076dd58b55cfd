import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { Flags } from "./flags.ts";
import { staleLines, summary, unfitLines } from "./lines.ts";
import type { Report } from "./report.ts";

const text = (lines: readonly string[]): string => lines.map((line) => `${visible(line)}\n`).join("");

/** Empty when nothing is wrong with them. */
export function unfitText(report: Report): string {
  const lines = unfitLines(report);
  return lines.length === 0 ? "" : text(["What was generated needs packages:", ...lines]);
}

/** What is wrong goes to stderr, but what `--check` was asked for is its answer. */
export function print(report: Report, flags: Flags, terminal: Pick<Terminal, "out" | "err">): void {
  const { outcome, problem } = report;
  const last = summary(report, flags.out);
  if (problem !== null) terminal.err(visibleLines(`${problem}\n${last}\n`));
  if (flags.json === true) {
    terminal.out(toJson(report));
    return;
  }
  if (outcome === "failed") return;
  if (flags.check === true) {
    const wrong = [...staleLines(report), ...unfitLines(report)];
    if (flags.quiet !== true || wrong.length > 0) terminal.out(text([...wrong, last]));
    return;
  }
  terminal.err(unfitText(report));
  if (flags.quiet !== true) terminal.out(text([last]));
}
