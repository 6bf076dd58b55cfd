import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import { type Judgement, renderJson, renderMarkdown, renderText } from "@tc3-schema/spec-diff";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { DiffOptions } from "./options.ts";
import type { WrittenChangeset } from "./write-changeset.ts";

function changesetLine({ file, written }: WrittenChangeset): string {
  if (file === undefined) return "Nothing to release: no changeset.";
  return written ? `Changeset written: ${visible(file)}` : `The changeset is there already: ${visible(file)}`;
}

function rendered(judgement: Judgement, { markdown, verbose }: DiffOptions, terminal: Terminal): string {
  if (markdown === true) return renderMarkdown(judgement);
  const text = renderText(judgement, { color: terminal.colour, verbose: verbose === true });
  // Colours are control sequences, so the text cannot be escaped here. Names in schemas never contain control
  // sequences.
  return terminal.colour ? text : visibleLines(text);
}

const line = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

/** Prints the changes and, if one was asked for, the changeset. */
export function print(
  judgement: Judgement,
  changeset: WrittenChangeset | undefined,
  options: DiffOptions,
  terminal: Terminal,
): void {
  if (options.json === true) {
    const json: unknown = JSON.parse(renderJson(judgement));
    terminal.out(
      toJson({ outcome: "compared", ...Object(json), ...(changeset === undefined ? {} : { changeset }) }),
    );
    return;
  }
  terminal.out(line(rendered(judgement, options, terminal)));
  if (changeset !== undefined) terminal.out(`${changesetLine(changeset)}\n`);
}

/** Prints why the states could not be compared. */
export function printFailure(message: string, { json }: DiffOptions, terminal: Terminal): void {
  terminal.err(visibleLines(`${message}\nNothing was written.\n`));
  if (json === true) terminal.out(toJson({ outcome: "failed", problem: message }));
}
