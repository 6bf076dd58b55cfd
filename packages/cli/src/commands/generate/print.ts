import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import { count } from "../../count.ts";
import { docsWarnings } from "../../project/docs-warnings.ts";
import { shownPath } from "../../shown-path.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { GenerateOptions } from "./options.ts";
import type { GenerateResult } from "./result.ts";

const text = (lines: readonly string[]): string => lines.map((line) => `${visible(line)}\n`).join("");

const STATE_WIDTH = "left over".length;

const staleLines = ({ stale }: GenerateResult): readonly string[] =>
  stale.map(({ path, state }) => `${state.padEnd(STATE_WIDTH)}  ${path}`);

/** The range that npm resolves to the newest patch: `1.2` for `1.2.0`. A prerelease has no range. */
export const npmRange = (version: string): string =>
  version.includes("-") ? version : version.split(".", 2).join(".");

/** The packages that are missing or too old, and the command that installs them. */
function unfitLines({ unfit }: GenerateResult): readonly string[] {
  if (unfit.length === 0) return [];
  const lines = unfit.map(
    ({ name, needed, installed }) =>
      `${name}: ${needed} or newer is needed, ${installed === null ? "none" : installed} is installed`,
  );
  return [
    ...lines,
    `npm install ${unfit.map(({ name, needed }) => `${name}@${npmRange(needed)}`).join(" ")}`,
  ];
}

/** The same as text with a heading; empty if every package fits. */
export function unfitText(result: GenerateResult): string {
  const lines = unfitLines(result);
  return lines.length === 0 ? "" : text(["The generated code needs packages:", ...lines]);
}

/** The warnings about descriptions as text; empty if there are none. */
export const docsText = (result: GenerateResult): string =>
  docsWarnings(result)
    .map((line) => `${visibleLines(line)}\n`)
    .join("");

/** The result in one line. */
export function summary(result: GenerateResult, directory: string): string {
  const out = shownPath(directory);
  const { outcome, services, generated, stale, unfit, mistakes } = result;
  const all = count(services ?? 0, "service version");
  switch (outcome) {
    case "up-to-date":
      return `All is up to date: ${all} in ${out}.`;
    case "written": {
      const removed = stale.filter(({ state }) => state === "left over").length;
      const written = count(stale.length - removed, "file");
      const gone = removed === 0 ? "" : `, ${removed} removed`;
      return `${written} written${gone}: ${generated ?? 0} of ${all} generated again in ${out}.`;
    }
    case "stale":
      return `${count(stale.length, "file is", "files are")} stale in ${out}: run the same command without --check.`;
    case "unfit-packages":
      return `All is up to date in ${out}, but ${count(unfit.length, "package is", "packages are")} missing or too old.`;
    case "failed":
      return mistakes.length > 0
        ? "Nothing was written; the previous output is unchanged."
        : "Every directory is either unchanged or complete: solve the problem and run the command again.";
  }
}

/** Prints a problem on stderr and the result on stdout. With `--check` the list of stale files is the result. */
export function print(
  result: GenerateResult,
  options: GenerateOptions & { readonly out: string },
  terminal: Pick<Terminal, "out" | "err">,
): void {
  const { outcome, problem } = result;
  const last = summary(result, options.out);
  if (problem !== null) terminal.err(visibleLines(`${problem}\n${last}\n`));
  terminal.err(docsText(result));
  if (options.json === true) {
    terminal.out(toJson(result));
    return;
  }
  if (outcome === "failed") return;
  if (options.check === true) {
    const wrong = [...staleLines(result), ...unfitLines(result)];
    if (options.quiet !== true || wrong.length > 0) terminal.out(text([...wrong, last]));
    return;
  }
  terminal.err(unfitText(result));
  if (options.quiet !== true) terminal.out(text([last]));
}
