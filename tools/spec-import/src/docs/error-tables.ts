import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { lineMistake, quoted } from "../catalogue/line-mistake.ts";
import type { Block, Row } from "./block.ts";
import {
  COLUMNS_WANTED,
  isCodeColumn,
  isDescriptionColumn,
  SECTIONS_WANTED,
  sectionKind,
  type TableKind,
} from "./heading-words.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { type PageFormat, pageFormat } from "./page-format.ts";
import { textBlocks } from "./text-blocks.ts";

export interface ErrorRow {
  readonly code: string;
  /** The page's own sentence: to read, not to keep. */
  readonly description: string;
  readonly line: number;
}

export interface ErrorTable {
  readonly kind: TableKind;
  /** Where the headings of its columns stand. */
  readonly line: number;
  readonly rows: readonly ErrorRow[];
}

export interface ReadErrorTablesOptions {
  /** What the page is written in; by the name of the file, or by its looks, without it. */
  readonly format?: PageFormat;
  /** What messages call the page. */
  readonly file?: string;
  /** What a table is that stands in no section of a known name. */
  readonly kind?: TableKind;
}

const blocksOf = (text: string, format: PageFormat, file: string): readonly Block[] => {
  switch (format) {
    case "text":
      return textBlocks(text);
    case "markdown":
      return markdownBlocks(file, text);
    case "html":
      return htmlBlocks(file, text);
  }
};

/** Blanks within, tags and characters that nobody sees are in no code, but in cells that were put together wrongly. */
const isCode = (code: string): boolean => !/[\s<>\p{Cc}\p{Cf}]/u.test(code);

/** Where the two columns are, if a row is the heading of a table of error codes. */
function columns({ cells }: Row): { readonly code: number; readonly description: number } | undefined {
  const code = cells.findIndex(isCodeColumn);
  const description = cells.findIndex(isDescriptionColumn);
  return code < 0 || description < 0 ? undefined : { code, description };
}

/** Whether a row is the heading of a table that has codes, and nothing to say of them. */
const isHalf = ({ cells }: Row): boolean => cells.some(isCodeColumn) && !cells.some(isDescriptionColumn);

/** The tables of error codes among the blocks, each with what its section is called. */
function tablesAmong(
  blocks: readonly Block[],
): readonly { readonly kind: TableKind | undefined; readonly heading: Row; readonly rows: readonly Row[] }[] {
  let kind: TableKind | undefined;
  return blocks.flatMap((block) => {
    if (block.kind === "text") {
      kind = sectionKind(block.text, block.isHeading) ?? kind;
      return [];
    }
    const [heading, ...rows] = block.rows;
    if (heading === undefined) return [];
    // Outside of the sections of error codes a code may be anything.
    return columns(heading) !== undefined || (kind !== undefined && isHalf(heading))
      ? [{ kind, heading, rows }]
      : [];
  });
}

/**
 * Reads the tables of error codes on a page of the documentation.
 *
 * @throws {SchemaError} Naming each line where something is amiss: no table, a table without rows or in no known
 *   section, a row without a description, a code that is no code or is there twice among those of its kind.
 */
export function readErrorTables(text: string, options: ReadErrorTablesOptions = {}): readonly ErrorTable[] {
  const { file = "page", format = pageFormat(text, options.file) } = options;
  const mistakes: Mistake[] = [];
  const say = (line: number, expected: string, received: string, advice?: string): void => {
    mistakes.push(lineMistake(file, line, expected, received, advice));
  };

  const seen = { common: new Map<string, number>(), business: new Map<string, number>() };
  const found = tablesAmong(blocksOf(text, format, file)).flatMap((table): ErrorTable[] => {
    const { heading } = table;
    const at = columns(heading);
    if (at === undefined) {
      say(heading.line, `the columns ${COLUMNS_WANTED}`, quoted(heading.cells.join(" | ")));
      return [];
    }
    const kind = table.kind ?? options.kind;
    if (kind === undefined) {
      say(heading.line, `a section called ${SECTIONS_WANTED}`, "a table outside of any");
      return [];
    }
    if (table.rows.length === 0) say(heading.line, "rows below the headings of a table", "none");
    const rows = table.rows.map(({ cells, line }): ErrorRow => {
      const code = cells[at.code] ?? "";
      const description = cells[at.description] ?? "";
      const first = seen[kind].get(code);
      if (code === "" || description === "")
        say(line, "a code and its description", quoted(cells.join(" | ")));
      else if (!isCode(code)) say(line, "a code", quoted(code));
      else if (first !== undefined)
        say(line, "each code once", `${quoted(code)}, which is on line ${first} too`);
      else seen[kind].set(code, line);
      return { code, description, line };
    });
    return [{ kind, line: heading.line, rows }];
  });

  if (found.length === 0 && mistakes.length === 0) {
    const lines = text.split("\n").length;
    say(
      1,
      `a table with the columns ${COLUMNS_WANTED}`,
      `none in ${lines} lines`,
      `They were read as ${format}`,
    );
  }
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return found;
}
