import { parseArgs } from "node:util";
import { CLIENTS, type ClientName, type Places, startClient, Unavailable, withPlaces } from "./clients.ts";
import { rows } from "./rows.ts";
import { type ColumnName, readTable, type Table, writeTable } from "./table.ts";
import { type Column, columnOf, ourColumn, type Way } from "./try-rows.ts";

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** The file of the table. */
  readonly table: string;
  /** For example `2026-11-30`. */
  readonly today: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const USAGE = `usage: pnpm clients [--only ${CLIENTS.join(",")}] [--write]`;

/** A client that was tried, or the reason why it was not. */
type Tried =
  | {
      readonly name: ColumnName;
      readonly version: string;
      readonly column: Column;
      /** The column through `tc3 proxy`, which changes nothing. */
      readonly throughProxy: Column;
    }
  | { readonly name: ColumnName; readonly skipped: string };

async function tryClient(name: ClientName, places: Places): Promise<Tried> {
  try {
    const client = await startClient(name, places);
    try {
      const way: Way = { work: places.work, edition: name === "node-intl" ? "intl" : "cn" };
      return {
        name,
        version: client.version,
        column: await columnOf(client, rows, way),
        throughProxy: await columnOf(client, rows, { ...way, through: "proxy" }),
      };
    } finally {
      await client.close();
    }
  } catch (error) {
    if (error instanceof Unavailable) return { name, skipped: error.message };
    throw error;
  }
}

async function tryOurs({ work }: Places): Promise<Tried> {
  const way: Way = { work, edition: "cn" };
  return {
    name: "ours",
    version: "",
    column: await ourColumn(rows, way),
    throughProxy: await ourColumn(rows, { ...way, through: "proxy" }),
  };
}

/** The lines about the cells of a column that differ from the table. */
const wrongLines = (name: string, column: Column, expected: Column | undefined): readonly string[] =>
  [...column]
    .filter(([comes, cell]) => expected?.get(comes) !== cell)
    .map(
      ([comes, cell]) =>
        `FAILED: ${name}, ${comes}: expected ${JSON.stringify(expected?.get(comes) ?? null)}, received ${JSON.stringify(cell)}`,
    );

function chosen(args: readonly string[]): { readonly names: readonly ClientName[]; readonly write: boolean } {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const wanted = values.only?.split(",");
  const stranger = wanted?.find((name) => !CLIENTS.some((each) => each === name));
  if (stranger !== undefined) throw new TypeError(`there is no client ${stranger}`);
  return { names: CLIENTS.filter((name) => wanted?.includes(name) ?? true), write: values.write };
}

function written(table: Table, tried: readonly Tried[], today: string): Table {
  const columns = new Map(table.columns);
  const versions: Record<string, string> = { ...table.versions };
  for (const each of tried) {
    if ("skipped" in each) continue;
    columns.set(each.name, each.column);
    versions[each.name] = each.version;
  }
  return { tried: today, versions, columns };
}

/**
 * Calls each official client for each row, and compares the results with the table.
 *
 * @returns 1 if a cell differs, 2 if the arguments are wrong.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { env, table: file, today, print, complain } = surroundings;
  let options: ReturnType<typeof chosen>;
  try {
    options = chosen(args);
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  const table = readTable(file);
  const report = (each: Tried): readonly string[] => {
    if ("skipped" in each) {
      print(`SKIPPED: the official client ${each.name}: ${each.skipped}`);
      return [];
    }
    const expected = table.columns.get(each.name);
    const wrong = [
      ...wrongLines(each.name, each.column, expected),
      ...wrongLines(`${each.name} through tc3 proxy`, each.throughProxy, expected),
    ];
    const known = table.versions[each.name] ?? each.version;
    const other = known === each.version ? "" : `; the table is from ${known}`;
    const name = `${each.name} ${each.version}`.trimEnd();
    print(
      `${name}: ${each.column.size} rows, directly and through tc3 proxy, ${wrong.length} differ${other}`,
    );
    for (const line of wrong) print(line);
    return wrong;
  };
  return await withPlaces(env, async (places) => {
    const tried: Tried[] = [await tryOurs(places)];
    const wrong = tried.flatMap(report);
    for (const name of options.names) {
      // oxlint-disable-next-line no-await-in-loop -- side by side, the clients could be too slow for rows with a time limit
      const each = await tryClient(name, places);
      tried.push(each);
      wrong.push(...report(each));
    }
    if (options.write) {
      writeTable(
        file,
        written(table, tried, today),
        rows.map(({ comes }) => comes),
      );
      print(`${file} is written.`);
      return 0;
    }
    const cells = tried.reduce((sum, each) => sum + ("skipped" in each ? 0 : 2 * each.column.size), 0);
    print(`${cells - wrong.length} passed, ${wrong.length} failed`);
    return wrong.length === 0 ? 0 : 1;
  });
}
