import { readFileSync, writeFileSync } from "node:fs";
import { isRecord } from "@tc3-schema/base/json";
import { CLIENTS, type ClientName } from "./clients.ts";
import type { Column } from "./try-rows.ts";

export type ColumnName = "ours" | ClientName;

/** The columns of the table. */
export const COLUMNS: readonly ColumnName[] = ["ours", ...CLIENTS];

/** The result of each row with each client: `expected/clients.json`. */
export interface Table {
  /** The day on which a column was last written: `2026-11-30`. */
  readonly tried: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly columns: ReadonlyMap<ColumnName, Column>;
}

const ABOUT =
  "What each client makes of each answer of tc3 mock. `pnpm clients` compares, and `pnpm clients --write` writes. ours: fetch and decode.";

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]))
    : {};

/** @throws If the file is not JSON. */
export function readTable(file: string): Table {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  const { tried, versions, rows } = isRecord(value) ? value : {};
  const read = Array.isArray(rows) ? rows.map(textsOf) : [];
  return {
    tried: String(tried),
    versions: textsOf(versions),
    columns: new Map(
      COLUMNS.map((name) => [
        name,
        new Map(read.flatMap(({ comes = "", [name]: cell }) => (cell === undefined ? [] : [[comes, cell]]))),
      ]),
    ),
  };
}

/** Writes the cells of these rows. Rows that are gone go from the file too. */
export function writeTable(file: string, { tried, versions, columns }: Table, rows: readonly string[]): void {
  const cells = (comes: string): object =>
    Object.fromEntries(
      COLUMNS.flatMap((name) => {
        const cell = columns.get(name)?.get(comes);
        return cell === undefined ? [] : [[name, cell]];
      }),
    );
  const table = {
    about: ABOUT,
    tried,
    versions: Object.fromEntries(CLIENTS.map((name) => [name, versions[name] ?? ""])),
    rows: rows.map((comes) => ({ comes, ...cells(comes) })),
  };
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
}
