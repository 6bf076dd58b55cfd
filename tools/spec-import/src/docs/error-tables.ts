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
  /** The sentence of the page. It is only read, never stored. */
  readonly description: string;
  readonly line: number;
}

export interface ErrorTable {
  readonly kind: TableKind;
  /** The line of the column headings. */
  readonly line: number;
  readonly rows: readonly ErrorRow[];
}

export interface ReadErrorTablesOptions {
  /** The format of the page. If it is left out, the name of the file or the text decides. */
  readonly format?: PageFormat;
  /** The name of the page in messages. */
  readonly file?: string;
  /** The kind of a table that is in no section with a known name. */
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

/** Codes never contain blanks, tags or invisible characters. A cell that does was put together wrongly. */
const isCode = (code: string): boolean => !/[\s<>\p{Cc}\p{Cf}]/u.test(code);

/** Returns the positions of the two columns, if a row is the heading of a table of error codes. */
function columns({ cells }: Row): { readonly code: number; readonly description: number } | undefined {
  const code = cells.findIndex(isCodeColumn);
  const description = cells.findIndex(isDescriptionColumn);
  return code < 0 || description < 0 ? undefined : { code, description };
}

/** Whether a row is the heading of a table that has a column of codes, but none of descriptions. */
const isHalf = ({ cells }: Row): boolean => cells.some(isCodeColumn) && !cells.some(isDescriptionColumn);

/** Returns the tables of error codes among the blocks, each with the kind of its section. */
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
    // Outside the sections of error codes, a column called "Code" can hold anything.
    return columns(heading) !== undefined || (kind !== undefined && isHalf(heading))
      ? [{ kind, heading, rows }]
      : [];
  });
}

/**
 * Reads the tables of error codes on a page of the documentation.
 *
 * @throws {SchemaError} If there is no table, a table has no rows or is in no known section, a row has no description,
 * a
 *   code is not a code, or a code is listed twice in tables of its kind. It names the line of each mistake.
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
      say(heading.line, `a section called ${SECTIONS_WANTED}`, "a table outside such a section");
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
      else if (first !== undefined) say(line, "each code once", `${quoted(code)}again, after line ${first}`);
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
