import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ClientCall, ClientResult } from "../src/clients/call.ts";
import { cellOf, type Happened } from "../src/clients/cell.ts";
import { startClient, Unavailable } from "../src/clients/clients.ts";
import { CALL, rows } from "../src/clients/rows.ts";
import { run } from "../src/clients/run.ts";
import { COLUMNS, readTable } from "../src/clients/table.ts";
import { type Column, columnOf, ourColumn } from "../src/clients/try-rows.ts";

const table = readTable(join(import.meta.dirname, "../expected/clients.json"));
const quick = rows.filter(({ isSlow }) => isSlow !== true);

describe("tc3 mock", () => {
  const work = mkdtempSync(join(tmpdir(), "tc3-clients-test-"));
  let fetched: Column;
  let called: Column;

  beforeAll(async () => {
    const client = await startClient("node", { work, env: process.env });
    [fetched, called] = [
      await ourColumn(quick, { work, edition: "cn" }),
      await columnOf(client, quick, { work, edition: "cn" }),
    ];
    await client.close();
  }, 60_000);

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test.each(quick)("answers fetch and the official Node SDK as the table says: $comes", ({ comes }) => {
    expect([fetched.get(comes), called.get(comes)]).toEqual([
      table.columns.get("ours")?.get(comes),
      table.columns.get("node")?.get(comes),
    ]);
  });
});

describe("the table of clients", () => {
  test.each(COLUMNS)("has a cell for each row in the column %s, and no others", (name) => {
    expect([...(table.columns.get(name)?.keys() ?? [])]).toEqual(rows.map(({ comes }) => comes));
  });

  test.each(["docs/why/sdk.md", "docs/zh/why/sdk.md"])(
    "is described in %s with its versions and its date",
    (page) => {
      const text = readFileSync(join(import.meta.dirname, "../../..", page), "utf8");
      const versions = Object.values(table.versions).map((version) => version.split(" ")[0] ?? "");
      expect([...versions, table.tried].filter((fact) => !text.includes(fact))).toEqual([]);
    },
  );
});

describe("the command", () => {
  test.each([
    ["--only", "perl"],
    ["--ony", "go"],
  ])("explains its usage for %s %s, and ends with 2", async (...args) => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    const surroundings = { table: "", env: {}, today: "2026-11-30", print: say, complain: say };
    expect(await run(args, surroundings)).toBe(2);
    expect(said.join("")).toContain("usage: pnpm clients");
  });

  test.each([
    ["python", "TC3_PYTHON_SDK_DIR is not set. Clone TencentCloud/tencentcloud-sdk-python"],
    ["tccli", "TC3_TCCLI_DIR is not set. Clone TencentCloud/tencentcloud-cli"],
    ["go", "TC3_GO_SDK_DIR is not set. Clone TencentCloud/tencentcloud-sdk-go"],
  ] as const)("cannot start %s without its sources, and says why", async (name, why) => {
    const started = startClient(name, { work: tmpdir(), env: {} });
    await expect(started).rejects.toThrow(Unavailable);
    await expect(started).rejects.toThrow(why);
  });

  test("cannot start Python without its interpreter, and says so", async () => {
    const env = { ...process.env, TC3_PYTHON_SDK_DIR: tmpdir(), TC3_PYTHON: "no-such-python" };
    await expect(startClient("python", { work: tmpdir(), env })).rejects.toThrow(Unavailable);
  });
});

describe("a cell", () => {
  const call: ClientCall = { ...CALL, endpoint: "127.0.0.1:1" };
  const body = '{"Response":{"Fee":9007199254740993,"Name":"a","RequestId":"x"}}';
  const ok = { result: "Ok", parameters: call.parameters };
  const cell = (result: ClientResult, happened: Partial<Happened> = {}): string =>
    cellOf({ call, result, seen: [ok], body, ...happened });
  const threw = (code: string | null, message = "", requestId: string | null = "x"): ClientResult => ({
    threw: { type: "SdkError", code, message, requestId },
  });
  const throttled = { result: "RequestLimitExceeded", parameters: call.parameters };

  test.each([
    ['{"RequestId":"x","Name":"a","Fee":9007199254740993,"Error":null}', "returns it"],
    ['{"RequestId":"x","Name":"a","Fee":9007199254740992}', "returns it with Fee: 9007199254740992n"],
    [
      '{"RequestId":"x","Fee":9007199254740993,"More":1}',
      "returns it without Name, with another member, More",
    ],
  ])("for the returned object %s says: %s", (returned, text) => {
    expect(cell({ returned })).toBe(text);
  });

  test("tells a code of the API from one of the client, and from one of an earlier request", () => {
    const again = { seen: [throttled, ok] };
    expect([
      cell(threw("RequestLimitExceeded"), { seen: [throttled] }),
      cell(threw("RequestLimitExceeded", "", null), { seen: [throttled] }),
      cell(threw("RequestLimitExceeded"), again),
      cell(threw("NetworkError", "read timed out"), { seen: [throttled] }),
      cell(threw(null, "Bad Gateway: <html>"), { seen: [throttled] }),
    ]).toEqual([
      "throws RequestLimitExceeded",
      "throws RequestLimitExceeded without a request ID",
      "throws RequestLimitExceeded, although the last request had Ok, after 2 requests",
      "throws SdkError NetworkError",
      "throws SdkError: Bad Gateway",
    ]);
  });

  test("says which parameters the server read, if they are not those of the call", () => {
    const returned = '{"RequestId":"x","Name":"a","Fee":9007199254740993}';
    const added = { result: "Ok", parameters: { ...call.parameters, ClientToken: "t" } };
    const other = { result: "Ok", parameters: { TemplateId: "2" } };
    expect([cell({ returned }, { seen: [added] }), cell({ returned }, { seen: [other] })]).toEqual([
      "returns it; it adds ClientToken",
      'returns it; the server read {"TemplateId":"2"}',
    ]);
  });

  test("says that a client lacks something, or returns a stream", () => {
    expect([cell({ lacks: true }), cell({ streamed: true })]).toEqual(["not offered", "returns a stream"]);
  });
});
