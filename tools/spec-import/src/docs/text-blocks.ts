import type { Block, Row } from "./block.ts";
import { headingsOf, isCodeColumn, isDescriptionColumn } from "./heading-words.ts";

/**
 * A row in plain text, where only blanks separate the columns. A row must begin with something that looks like a code.
 * Otherwise the second line of a wrapped description would count as a row. All 16,931 codes that were seen in tables
 * look like that.
 */
const CODE_AND_DESCRIPTION = /^(?<code>[A-Z][\w.]*)\s+(?<description>\S.*)$/;

type Split = (line: string) => readonly string[];

const byTabs: Split = (line) => line.split("\t").map((cell) => cell.trim());

const byFirstBlank: Split = (line) => {
  const { code, description } = CODE_AND_DESCRIPTION.exec(line.trim())?.groups ?? {};
  return code === undefined || description === undefined ? [line.trim()] : [code, description];
};

/** Returns how to split the rows below a line, if that line is the heading of a table of error codes. */
function table(line: string): { readonly headings: readonly string[]; readonly split: Split } | undefined {
  const cells = byTabs(line);
  if (cells.some(isCodeColumn) && cells.some(isDescriptionColumn)) return { headings: cells, split: byTabs };
  const headings = headingsOf(line);
  return headings === undefined ? undefined : { headings, split: byFirstBlank };
}

/**
 * Reads a page that was copied from a browser. A table consists of the lines below its headings, up to an empty line.
 */
export function textBlocks(text: string): readonly Block[] {
  const lines = text.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const headed = table(line);
    if (headed === undefined) {
      if (line.trim() !== "")
        blocks.push({ kind: "text", text: line.trim(), isHeading: false, line: index + 1 });
      continue;
    }
    const rows: Row[] = [{ cells: headed.headings, line: index + 1 }];
    while ((lines[index + 1] ?? "").trim() !== "") {
      index += 1;
      rows.push({ cells: headed.split(lines[index] ?? ""), line: index + 1 });
    }
    blocks.push({ kind: "table", rows, line: rows[0]?.line ?? 1 });
  }
  return blocks;
}
