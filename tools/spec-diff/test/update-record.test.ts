import { expect, test } from "@jest/globals";
import { type Judgement, printRecord, recordFile, updateRecord } from "../src/index.ts";

const ABOUT = { date: "2026-01-02", edition: "intl", release: null } as const;

type Change = Judgement["changes"][number];

const change = (service: string, message: string): Change => ({
  rule: "response-field-added",
  category: "structure",
  bump: "minor",
  verdicts: { types: "minor", validation: "minor", codes: "none" },
  place: { service, version: "2020-02-02", side: "response" },
  actions: [],
  paths: [],
  message,
  fingerprint: "0",
});

test("the record of an update has the changes by service, in order of the names", () => {
  const record = updateRecord(ABOUT, {
    changes: [change("vpc", "c"), change("cvm", "a"), change("vpc", "b")],
  });
  expect(
    record.services.map(({ service, changes }) => [service, changes.map(({ message }) => message)]),
  ).toEqual([
    ["cvm", ["a"]],
    ["vpc", ["c", "b"]],
  ]);
  expect(recordFile(record)).toBe("2026-01-02-intl.json");
});

test("a record is printed with one change per line, and reads back the same", () => {
  const record = updateRecord(ABOUT, { changes: [change("cvm", 'a "quoted" name'), change("cvm", "b")] });
  const text = printRecord(record);
  expect(JSON.parse(text)).toEqual(record);
  expect(text.split("\n").filter((line) => line.includes('"rule"')).length).toBe(2);
});
