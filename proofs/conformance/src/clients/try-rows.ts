import { join } from "node:path";
import type { Client, ClientCall } from "./call.ts";
import { cellOf } from "./cell.ts";
import { type Mock, startMock } from "./command-mock.ts";
import { ours } from "./ours.ts";
import { CALL, type Row, SECRET } from "./rows.ts";

/** The words of a column by row. */
export type Column = ReadonlyMap<string, string>;

type Cell = (call: ClientCall, mock: Mock) => Promise<string>;

/** Servers are new for each client, so that they make the same values for each. */
async function column(
  rows: readonly Row[],
  work: string,
  edition: "cn" | "intl",
  cell: Cell,
): Promise<Column> {
  const options = ["--edition", edition];
  const open = await startMock(join(work, "open.ndjson"), options);
  const checking = await startMock(join(work, "checking.ndjson"), [
    ...options,
    "--secret-id",
    SECRET.secretId,
    "--secret-key",
    SECRET.secretKey,
  ]);
  try {
    const cells = new Map<string, string>();
    for (const { comes, rules = [], call, isChecked } of rows) {
      const mock = isChecked === true ? checking : open;
      // oxlint-disable-next-line no-await-in-loop -- the rules are those of one row
      await mock.prepare(rules);
      // oxlint-disable-next-line no-await-in-loop -- and so are the calls that the server lists
      cells.set(comes, await cell({ ...CALL, ...call, endpoint: mock.endpoint }, mock));
    }
    return cells;
  } finally {
    await Promise.all([open.close(), checking.close()]);
  }
}

/** Calls a client for each row. */
export const columnOf = (
  client: Client,
  rows: readonly Row[],
  work: string,
  edition: "cn" | "intl" = "cn",
): Promise<Column> =>
  column(rows, work, edition, async (call, mock) => {
    const result = await client.call(call);
    const [seen, bodies] = [await mock.calls(), await mock.bodies()];
    return cellOf({ call, result, seen, body: bodies.at(-1) });
  });

/** Fetches and decodes each row without a client. */
export const ourColumn = (rows: readonly Row[], work: string): Promise<Column> =>
  column(rows, work, "cn", (call) => ours(call));
