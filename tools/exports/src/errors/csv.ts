import type { CodeRow } from "./code-row.ts";

/** The columns in their order, and how each is filled. Lists are separated by blanks. */
const COLUMNS: readonly (readonly [
  name: string,
  value: (row: CodeRow) => string | number | boolean | null,
])[] = [
  ["edition", (row) => row.edition],
  ["service", (row) => row.service],
  ["version", (row) => row.version],
  ["code", (row) => row.code],
  ["actions", (row) => row.actions.join(" ")],
  ["fault", (row) => row.fault],
  ["category", (row) => row.category],
  ["retry", (row) => row.retry],
  ["wait_seconds", (row) => row.waitSeconds],
  ["reviewed", (row) => row.reviewed],
  ["rule", (row) => row.rule],
  ["reason_en", (row) => row.reason.en],
  ["reason_zh", (row) => row.reason.zh],
  ["summary_en", (row) => row.summary.en],
  ["summary_zh", (row) => row.summary.zh],
  ["docs", (row) => row.docs],
];

/** The names of the columns. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/**
 * A spreadsheet takes a field with such a beginning for a formula, and a formula can run a program or send data away:
 * https://owasp.org/www-community/attacks/CSV_Injection. The texts come from definitions, which a stranger can have changed.
 */
const FORMULA = /^[=+\-@\t\r]/;

/** Returns a field with the quotes that RFC 4180 requires. An apostrophe is put before a text that looks like a formula. */
const field = (value: string | number | boolean | null): string => {
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (fields: readonly (string | number | boolean | null)[]): string =>
  `${fields.map(field).join(",")}\r\n`;

/** Returns a table of codes as RFC 4180 describes it: UTF-8, a line of names, lines that end with CR and LF. */
export const csvOf = (rows: readonly CodeRow[]): string =>
  [line(CSV_COLUMNS), ...rows.map((row) => line(COLUMNS.map(([, value]) => value(row))))].join("");
