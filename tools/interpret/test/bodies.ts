import type { JsonSchema } from "@tc3-schema/codegen/json-schema";
import * as fc from "fast-check";

/** Values of a kind that the schema does not expect. */
const ODD: fc.Arbitrary<unknown> = fc.constantFrom<unknown[]>(
  null,
  "x",
  0,
  1.5,
  1e3,
  2 ** 60,
  true,
  [],
  {},
  [null],
  [[]],
);

/** Values that mostly fit a schema, and sometimes do not. */
function valueOf(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
  depth: number,
): fc.Arbitrary<unknown> {
  const oddly = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 24, arbitrary: usual }, { weight: 1, arbitrary: ODD });
  const chosen = schema.$ref === undefined ? schema : definitions[schema.$ref.slice("#/definitions/".length)];
  const { properties, items, type, allOf, else: otherwise } = chosen ?? {};
  if (allOf?.[0] !== undefined) return valueOf(allOf[0], definitions, depth);
  if (otherwise !== undefined) return valueOf(otherwise, definitions, depth);
  if (depth > 4) return ODD;
  if (properties !== undefined) return oddly(objectOf(properties, definitions, depth + 1));
  if (items !== undefined) return oddly(fc.array(valueOf(items, definitions, depth), { maxLength: 3 }));
  if (type === "integer") return oddly(fc.integer());
  if (type === "number") return oddly(fc.double({ noNaN: true, noDefaultInfinity: true }));
  return oddly(type === "boolean" ? fc.boolean() : fc.string({ maxLength: 5 }));
}

function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  definitions: Readonly<Record<string, JsonSchema>>,
  depth: number,
): fc.Arbitrary<object> {
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, valueOf(each, definitions, depth)]),
  );
  const known = fc.record(members, { requiredKeys: Object.keys(members) });
  const dropped = fc.subarray(Object.keys(members), { maxLength: 1 });
  const unknown = fc.constantFrom("", "", "", "Unknown", "__proto__", "Code", "a/b~c");
  return fc
    .tuple(known, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, dropped), unknown)
    .map(([all, gone, name]) => {
      const made = Object.entries(all).filter(([key]) => !gone.some((each) => each === key));
      return Object.fromEntries(name === "" ? made : [...made, [name, 1]]);
    });
}

const ERRORS = fc.constantFrom<unknown[]>(
  undefined,
  undefined,
  undefined,
  undefined,
  null,
  {},
  { Code: "" },
  { Code: "x" },
  {
    Code: "InternalError",
    Message: "m",
  },
  "Error",
);

/** Texts of answers of an action, from the strict schema of its Response object. */
export function bodiesOf(schema: JsonSchema): fc.Arbitrary<string> {
  const response = objectOf(schema.properties ?? {}, schema.definitions ?? {}, 0);
  const requestId = fc.constantFrom<unknown[]>("r", "r", "r", "r", undefined, null, 1);
  return fc.tuple(response, requestId, ERRORS).map(([members, RequestId, given]) => {
    const { Error: own, ...rest } = Object.fromEntries(Object.entries(members));
    return JSON.stringify({ Response: { ...rest, Error: given ?? own, RequestId } });
  });
}

/** Values that mostly fit a schema, such as the requests of an action. */
export const valuesOf = (schema: JsonSchema): fc.Arbitrary<unknown> =>
  valueOf(schema, schema.definitions ?? {}, 0);
