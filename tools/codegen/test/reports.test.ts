import { describe, expect, test } from "@jest/globals";
import { Ajv, type ErrorObject } from "ajv";
import * as fc from "fast-check";
import { emitReport } from "../src/emit/validator/emit-report.ts";
import type { JsonSchema } from "../src/emit/validator/json-schema.ts";
import { strictBody, strictEnvelope, strictMembers } from "../src/emit/validator/strict-schema.ts";
import type { Member, ObjectType } from "../src/model/model.ts";
import { members, references, types, typesOf, valuesOf } from "./made-types.ts";

type Report = (
  value: unknown,
  at: string,
  note: (...noted: readonly unknown[]) => void,
  own: (value: object, alike?: (value: object) => object) => object,
) => void;

/** As in the runtime, except that every object of a wide type is copied. */
const ALIKE = `const alike = (blank) => (value) => {
  const copy = blank();
  for (const key in value) if (Object.hasOwn(copy, key)) copy[key] = value[key];
  return copy;
};
`;

const isReport = (value: unknown): value is Report => typeof value === "function";

async function reporter(schema: JsonSchema): Promise<Report> {
  const text = `${ALIKE}${emitReport(schema, "response").text}export { report };`;
  const { report } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  if (!isReport(report)) throw new TypeError("no function");
  return report;
}

/** Treats the two limits of an integer as the same keyword. */
const limit = (keyword: unknown): unknown => (keyword === "minimum" ? "maximum" : keyword);

const byAjv = ({ instancePath, keyword, params }: ErrorObject): readonly unknown[] => [
  instancePath,
  limit(keyword),
  keyword === "type" ? params["type"] : (params["missingProperty"] ?? params["additionalProperty"]),
];

/** Ajv's own errors, without those that only sum up others. */
function listed(schema: JsonSchema): (value: unknown) => readonly unknown[] {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(byAjv);
  };
}

/** Every member that is missing, from one call for all of them. */
function missing(at: unknown, part: unknown, names: readonly unknown[], count: unknown): readonly unknown[] {
  const all = names.filter((name) => Object(part)[String(name)] === undefined);
  if (all.length !== count) throw new Error(`${String(count)} were counted, ${all.length} are missing`);
  return all.map((name) => [at, "required", name]);
}

function reported(report: Report, value: unknown): readonly unknown[] {
  const all: unknown[] = [];
  const note = (...[at, keyword, part, param, count]: readonly unknown[]): void => {
    if (Array.isArray(param)) {
      all.push(...missing(at, part, param, count));
      return;
    }
    const isLimit = keyword === "maximum" || keyword === "minimum";
    all.push([at, limit(keyword), isLimit ? undefined : param]);
  };
  report(value, "", note, (object, alike) => (alike === undefined ? object : alike(object)));
  return all;
}

const error: ObjectType = { name: "Error", description: "", members: [] };

const schemas: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc
    .tuple(members, types)
    .map(([own, all]) =>
      strictMembers({ frame: "envelope", members: own, error, open: false, ownError: undefined, types: all }),
    ),
  fc
    .tuple(
      fc.oneof(
        references.map((of) => ({ kind: "list" as const, of })),
        references,
      ),
      types,
    )
    .map(([body, all]) => strictBody({ frame: "none", body, types: all })),
);

const LIMITS = "only integers have limits, and only those of a number that is exact";

describe("a reporter reports the same as Ajv, in the same order", () => {
  test("for every form of a definition, and any member names", async () => {
    await fc.assert(
      fc.asyncProperty(schemas, fc.integer(), async (schema, seed) => {
        const report = await reporter(schema);
        const list = listed(schema);
        for (const value of fc.sample(valuesOf(schema, schema), { numRuns: 10, seed })) {
          expect(reported(report, value)).toEqual(list(value));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("for a body whose root is only a call of another type's function", async () => {
    const part: Member = {
      name: "Part",
      type: { kind: "ref", name: "T1" },
      promised: true,
      nullable: false,
      nullFlag: false,
      deprecated: false,
      description: "",
    };
    const all = typesOf([[part], [{ ...part, name: "Own", type: { kind: "ref", name: "T0" } }]]);
    const report = await reporter(
      strictBody({ frame: "none", body: { kind: "ref", name: "T0" }, types: all }),
    );
    expect(reported(report, {})).toEqual([["", "required", "Part"]]);
    expect(reported(report, { Part: 1 })).toEqual([["/Part", "type", "object"]]);
  });

  test.each<[message: string, schema: JsonSchema]>([
    ["the only minLength that has code is 1", { minLength: 2 }],
    ["only not: {} is known", { not: { type: "string" } }],
    ["the only if that has code is one for null", { if: { type: "string" }, else: {} }],
    ['"#/other/A" leads to no definition', { $ref: "#/other/A" }],
    ["an object needs a definition", { type: "object", properties: { A: { type: "object" } } }],
    ['no test for the kind "null"', { type: "null" }],
    [LIMITS, { type: "number", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }],
    [LIMITS, { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER }],
    [LIMITS, { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: 1 }],
    ['no code for the keyword "pattern"', JSON.parse('{"pattern":"A"}')],
  ])("a schema for which no code is known is refused: %s", (message, schema) => {
    expect(() => emitReport(schema, "body")).toThrow(new TypeError(message));
  });

  test("for the envelope", async () => {
    const schema = strictEnvelope({
      frame: "envelope",
      members: [],
      error,
      open: true,
      ownError: undefined,
      types: [],
    });
    const report = await reporter(schema);
    const list = listed(schema);
    fc.assert(
      fc.property(valuesOf(schema, schema), (value) => {
        expect(reported(report, value)).toEqual(list(value));
      }),
      { numRuns: 500 },
    );
  });
});
