import { describe, expect, test } from "@jest/globals";
import { Ajv, type ErrorObject } from "ajv";
import * as fc from "fast-check";
import { emitReport } from "../src/emit/validator/emit-report.ts";
import type { JsonSchema } from "../src/emit/validator/json-schema.ts";
import { strictBody, strictEnvelope, strictMembers } from "../src/emit/validator/strict-schema.ts";
import type { ElementKind, Member, MemberKind, ObjectType } from "../src/model/model.ts";

type Report = (
  value: unknown,
  at: string,
  note: (...told: readonly unknown[]) => void,
  own: (value: object) => object,
) => void;

const isReport = (value: unknown): value is Report => typeof value === "function";

async function reporter(schema: JsonSchema): Promise<Report> {
  const text = `${emitReport(schema, "response").text}export { report };`;
  const { report } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  if (!isReport(report)) throw new TypeError("no function");
  return report;
}

/** Which of the two limits an integer breaks is told the same way. */
const limit = (keyword: unknown): unknown => (keyword === "minimum" ? "maximum" : keyword);

const byAjv = ({ instancePath, keyword, params }: ErrorObject): readonly unknown[] => [
  instancePath,
  limit(keyword),
  keyword === "type" ? params["type"] : (params["missingProperty"] ?? params["additionalProperty"]),
];

/** What Ajv itself lists, but for what only sums up others. */
function listed(schema: JsonSchema): (value: unknown) => readonly unknown[] {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(byAjv);
  };
}

function told(report: Report, value: unknown): readonly unknown[] {
  const all: unknown[] = [];
  const note = (at: unknown, keyword: unknown, _part: unknown, param: unknown): void => {
    const isLimit = keyword === "maximum" || keyword === "minimum";
    all.push([at, limit(keyword), isLimit ? undefined : param]);
  };
  report(value, "", note, (object) => object);
  return all;
}

/** Names that Ajv's own code is full of, and what could end a text or a block. */
const NAMES = [
  ..."errors vErrors _errs1 valid1 _valid0 $errors a$valid1 err1 data data0 schema11 func1 validate1".split(
    " ",
  ),
  ..."wrapper0.validate instancePath parentData rootData isNaN isFinite note at null constructor 1".split(
    " ",
  ),
  ..."x/y x~z a'b a\\ } { errors++; \u2028 Fee Code Message A B".split(" "),
  'a"b',
  "else {",
  "if(x !== null){",
  "const err1 = {};",
];
const TYPES = ["T0", "T1", "T2"];

const elements: fc.Arbitrary<ElementKind> = fc.oneof(
  fc.constantFrom("string", "integer", "number", "boolean").map((kind): ElementKind => ({ kind })),
  fc.constantFrom(...TYPES).map((name): ElementKind => ({ kind: "ref", name })),
);

const kinds: fc.Arbitrary<MemberKind> = fc.oneof(
  elements,
  elements.map((of): MemberKind => ({ kind: "list", of })),
  fc.constant<MemberKind>({ kind: "any" }),
);

const members: fc.Arbitrary<readonly Member[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...NAMES),
    type: kinds,
    promised: fc.boolean(),
    nullable: fc.boolean(),
    nullFlag: fc.boolean(),
    deprecated: fc.boolean(),
    description: fc.constant(""),
  }),
  { selector: ({ name }) => name, maxLength: 12 },
);

const typesOf = (all: readonly (readonly Member[])[]): readonly ObjectType[] =>
  all.map((each, index) => ({ name: TYPES[index] ?? "", description: "", members: each }));

const types = fc.tuple(members, members, members).map(typesOf);

const error: ObjectType = { name: "Error", description: "", members: [] };

const schemas: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc
    .tuple(members, types)
    .map(([own, all]) =>
      strictMembers({ frame: "envelope", members: own, error, open: false, ownError: undefined, types: all }),
    ),
  fc
    .tuple(
      elements.chain((of) => fc.constantFrom<MemberKind>(of, { kind: "list", of })),
      types,
    )
    .map(([body, all]) => strictBody({ frame: "none", body, types: all })),
);

/** A value that goes along with a schema often enough to get inside. */
function valuesOf(schema: JsonSchema, root: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  const other = fc.constantFrom<unknown>(null, "", 1, 1.5, true, 2 ** 60, -(2 ** 60), [], {}, [null]);
  if (depth > 4) return other;
  const { $ref, else: present, allOf, items, properties, type } = schema;
  const inside = (each: JsonSchema): fc.Arbitrary<unknown> => valuesOf(each, root, depth + 1);
  const near = (): fc.Arbitrary<unknown> => {
    if ($ref !== undefined) return inside(root.definitions?.[$ref.slice("#/definitions/".length)] ?? {});
    if (present !== undefined) return inside(present);
    if (allOf?.[0] !== undefined) return inside(allOf[0]);
    if (items !== undefined) return fc.array(inside(items), { maxLength: 2 });
    if (properties !== undefined) {
      const known = Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [name, inside(each)]),
      );
      return fc.record({ ...known, unknown: fc.constant(1) }, { requiredKeys: [] });
    }
    return type === "string" ? fc.constant("text") : other;
  };
  return fc.oneof({ weight: 5, arbitrary: near() }, { weight: 1, arbitrary: other });
}

describe("a reporter tells what Ajv lists, in its order", () => {
  test("of the forms that a spec can have, whatever its members are called", async () => {
    await fc.assert(
      fc.asyncProperty(schemas, fc.integer(), async (schema, seed) => {
        const report = await reporter(schema);
        const list = listed(schema);
        for (const value of fc.sample(valuesOf(schema, schema), { numRuns: 10, seed })) {
          expect(told(report, value)).toEqual(list(value));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("of a body that is one type which has parts: there the root is only a call", async () => {
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
    expect(told(report, {})).toEqual([["", "required", "Part"]]);
    expect(told(report, { Part: 1 })).toEqual([["/Part", "type", "object"]]);
  });

  test("of the envelope", async () => {
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
        expect(told(report, value)).toEqual(list(value));
      }),
      { numRuns: 500 },
    );
  });
});
