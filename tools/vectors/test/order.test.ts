import { expect, test } from "@jest/globals";
import { isRecord } from "@tc3-schema/base/json";
import { directorySource, type SchemaSource } from "@tc3-schema/codegen/schema-source";
import { makeVectors } from "../src/index.ts";
import { SCHEMAS, subjects } from "./subjects.ts";

/** Turns the order of all members of all objects round. Lists stay, because the order of some means something. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, turnedRound(member)] as const);
  return Object.fromEntries(entries.reverse());
}

test("the order of members in the files of schemas changes no vector", () => {
  const source = directorySource(SCHEMAS);
  const other: SchemaSource = {
    list: source.list,
    read: (file) => JSON.stringify(turnedRound(JSON.parse(source.read(file)))),
  };
  expect(makeVectors(other)).toEqual(subjects);
});
