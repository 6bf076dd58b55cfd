import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { StandardSchema } from "@tc3-schema/types";
import { packagesIn } from "./packages.ts";
import { SCHEMAS } from "./subjects.ts";

/** The published schemas of the draft in which a contract gives its own. Those of the specimen are beside the vectors. */
const PLACES = ["standalone/draft-07", "vectors/standalone/draft-07"];

/** Keywords that judge nothing. A contract leaves them out, so that it stays small. */
const TEXTS = new Set(["$schema", "$id", "$comment", "title", "description", "deprecated"]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A schema without its texts. In `properties` and `definitions`, names are no keywords. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (!isRecord(schema)) return schema;
  const { allOf, ...kept } = Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !TEXTS.has(keyword))
      .map(([keyword, value]) => [keyword, NAMED.has(keyword) ? bareEach(value) : bare(value)]),
  );
  if (!Array.isArray(allOf)) return kept;
  // Draft-07 ignores what stands beside a $ref. So a published $ref with a description is in an allOf.
  return Object.keys(kept).length === 0 ? allOf[0] : { ...kept, allOf };
}

const NAMED = new Set(["properties", "definitions"]);

const bareEach = (schemas: unknown): unknown =>
  isRecord(schemas)
    ? Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)]))
    : schemas;

const SAFE = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/**
 * A published schema as JavaScript needs it. JSON.parse rounds integers beyond 2^53, so a strict contract refuses them. Other
 * languages do not, so the published schema has no bounds.
 */
function withBounds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withBounds);
  if (!isRecord(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withBounds(value)]));
  return [schema["type"]].flat().includes("integer") ? { ...inner, ...SAFE } : inner;
}

/** The published schema of a strict callback says that it is an object, and its type says it again. The contract says it once. */
function saidOnce(schema: unknown): unknown {
  if (!isRecord(schema) || !Array.isArray(schema["allOf"])) return schema;
  const { type: _, allOf, ...others } = schema;
  return { ...others, ...Object(allOf)[0] };
}

const schemaOf = ({ "~standard": standard }: { readonly "~standard"?: StandardSchema<unknown> }): unknown =>
  standard?.jsonSchema.input({ target: "draft-07" });

const published = PLACES.flatMap((place) =>
  readdirSync(join(SCHEMAS, place), { recursive: true, encoding: "utf8" }).flatMap((file) => {
    const [, contract, form] =
      /^(.*)\.(strict|tolerant|request)\.schema\.json$/.exec(file.replaceAll("\\", "/")) ?? [];
    return contract === undefined || form === undefined ? [] : [{ place, file, contract, form }];
  }),
);

test("every contract has the JSON Schema that is published for it, without the texts", async () => {
  const packages = await packagesIn("source");
  for (const { place, file, contract, form } of published) {
    const answer = form === "request" ? packages.request(contract) : packages.answer(contract);
    const own = form === "strict" ? Object(answer).strict : answer;
    const expected: unknown = JSON.parse(readFileSync(join(SCHEMAS, place, file), "utf8"));
    const wanted = form === "strict" ? withBounds(saidOnce(bare(expected))) : bare(expected);
    expect([file, bare(schemaOf(own))]).toEqual([file, wanted]);
  }
  expect(published.length).toBeGreaterThan(100);
});
