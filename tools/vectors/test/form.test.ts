import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { filesBelow } from "@tc3-schema/base/files";
import { byCodeUnit } from "@tc3-schema/base/order";
import { Ajv } from "ajv";
import { JUDGED } from "../src/vector.ts";
import { every, SCHEMAS } from "./subjects.ts";

const read = (path: string): string => readFileSync(join(SCHEMAS, path), "utf8");

const files = JUDGED.flatMap((judges) =>
  filesBelow(join(SCHEMAS, "vectors", judges)).map((name) => `${judges}/${name}`),
);

const accepts = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(read("meta/vectors.schema.json")),
);

test("there are at least 2,000 vectors", () => {
  expect(every.flatMap(({ vectors }) => [...vectors]).length).toBeGreaterThan(2_000);
});

test("no two vectors have the same ID", () => {
  const ids = every.flatMap(({ vectors }) => vectors.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(files)("%s", (file) => {
  const text = read(`vectors/${file}`);
  const content: { judges: string; subject: string; vectors: { id: string }[] } = JSON.parse(text);

  test("has the form that its JSON Schema describes", () => {
    accepts(content);
    expect(accepts.errors ?? []).toEqual([]);
  });

  test("is named for what it judges and for its subject, and each ID begins with the subject", () => {
    expect(`${content.judges}/${content.subject}.json`).toBe(file);
    expect(content.vectors.filter(({ id }) => !id.startsWith(`${content.subject}/`))).toEqual([]);
  });

  test("has its vectors in the order of their IDs", () => {
    const ids = content.vectors.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort(byCodeUnit));
  });

  test("is ASCII, so that no editor and no transfer changes it", () => {
    expect(text).toMatch(/^[\n -~]*$/);
  });
});
