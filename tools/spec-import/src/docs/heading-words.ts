/**
 * The two kinds of tables: common codes, which every action can return, and business codes, which belong to a service
 * or an action.
 */
export type TableKind = "common" | "business";

const CODE_COLUMN = ["error code", "error codes", "错误码", "エラーコード"];
const DESCRIPTION_COLUMN = new Set(["description", "error description", "说明", "描述", "错误描述", "説明"]);

const SECTIONS: ReadonlyMap<string, TableKind> = new Map([
  ["common error codes", "common"],
  ["common error code", "common"],
  ["公共错误码", "common"],
  ["共通エラーコード", "common"],
  ["公共エラーコード", "common"],
  ["service error codes", "business"],
  ["business error codes", "business"],
  ["api error codes", "business"],
  ["业务错误码", "business"],
  ["業務エラーコード", "business"],
  ["ビジネスエラーコード", "business"],
]);

/** The headings of the list on an action's own page. The same words as a plain line of text are an entry of a menu. */
const OWN_SECTIONS = new Set(["error code", "error codes", "错误码", "エラーコード"]);

/** `6. Error Code`, `6.1 错误码` */
const NUMBER = /^\d+(?:\.\d+)*[.、]?\s+/;

const plain = (text: string): string => text.trim().toLowerCase();

export const isCodeColumn = (heading: string): boolean => CODE_COLUMN.includes(plain(heading));

export const isDescriptionColumn = (heading: string): boolean => DESCRIPTION_COLUMN.has(plain(heading));

/** Returns the two headings in a line where only blanks separate them: "Error Code Description". */
export function headingsOf(line: string): readonly [code: string, description: string] | undefined {
  const text = plain(line);
  for (const code of CODE_COLUMN) {
    const rest = text.slice(code.length);
    if (text.startsWith(code) && /^\s/.test(rest) && isDescriptionColumn(rest)) return [code, rest.trim()];
  }
  return undefined;
}

/** Returns the kind of the tables in a section of that name; undefined if it is not about error codes. */
export function sectionKind(name: string, isHeading: boolean): TableKind | undefined {
  const text = plain(name);
  const bare = text.replace(NUMBER, "");
  const own = (isHeading || bare !== text) && OWN_SECTIONS.has(bare) ? "business" : undefined;
  return SECTIONS.get(bare) ?? own;
}

/** For messages to the author of a page that has no such columns. */
export const COLUMNS_WANTED = '"Error Code" and "Description", in English, Chinese or Japanese';
export const SECTIONS_WANTED =
  '"Common Error Codes" or "Service Error Codes", in English, Chinese or Japanese';
