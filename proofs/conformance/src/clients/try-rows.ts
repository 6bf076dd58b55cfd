import { join } from "node:path";
import type { Client, ClientCall } from "./call.ts";
import { cellOf } from "./cell.ts";
import { type Mock, startMock } from "./command-mock.ts";
import { ours } from "./ours.ts";
import { CALL, type Row, SECRET } from "./rows.ts";
import { startCommand } from "./running-command.ts";

/** The words of a column by row. */
export type Column = ReadonlyMap<string, string>;

/** How a column is made. */
export interface Way {
  /** A directory for files. */
  readonly work: string;
  readonly edition: "cn" | "intl";
  /** `proxy`: the calls go through `tc3 proxy`. */
  readonly through?: "proxy";
}

type Cell = (call: ClientCall, mock: Mock) => Promise<string>;

interface Started {
  readonly mock: Mock;
  /** Host and port that clients call. */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

async function start(
  name: string,
  { work, edition, through }: Way,
  args: readonly string[],
): Promise<Started> {
  const mock = await startMock(join(work, `${name}.ndjson`), ["--edition", edition, ...args]);
  const hostOf = (url: string): string => url.slice("http://".length);
  if (through === undefined) return { mock, endpoint: hostOf(mock.url), close: mock.close };
  const proxy = await startCommand(
    ["proxy", "--service", "sms,cvm", "--edition", edition, "--upstream", mock.url],
    "stderr",
  );
  return {
    mock,
    endpoint: hostOf(proxy.url),
    close: async () => {
      await proxy.close();
      await mock.close();
    },
  };
}

/** Servers are new for each column, so that they make the same values for each. */
async function column(rows: readonly Row[], way: Way, cell: Cell): Promise<Column> {
  const { secretId, secretKey } = SECRET;
  const open = await start("open", way, []);
  const checking = await start("checking", way, ["--secret-id", secretId, "--secret-key", secretKey]);
  try {
    const cells = new Map<string, string>();
    for (const { comes, rules = [], call, isChecked } of rows) {
      const { mock, endpoint } = isChecked === true ? checking : open;
      // oxlint-disable-next-line no-await-in-loop -- the rules are those of one row
      await mock.prepare(rules);
      // oxlint-disable-next-line no-await-in-loop -- and so are the calls that the server lists
      cells.set(comes, await cell({ ...CALL, ...call, endpoint }, mock));
    }
    return cells;
  } finally {
    await Promise.all([open.close(), checking.close()]);
  }
}

/** Calls a client for each row. */
export const columnOf = (client: Client, rows: readonly Row[], way: Way): Promise<Column> =>
  column(rows, way, async (call, mock) => {
    const result = await client.call(call);
    const [seen, bodies] = [await mock.calls(), await mock.bodies()];
    return cellOf({ call, result, seen, body: bodies.at(-1) });
  });

/** Fetches and decodes each row without a client. */
export const ourColumn = (rows: readonly Row[], way: Way): Promise<Column> =>
  column(rows, way, (call) => ours(call));
