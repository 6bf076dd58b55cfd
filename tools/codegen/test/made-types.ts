import * as fc from "fast-check";
import type { JsonSchema } from "../src/emit/validator/json-schema.ts";
import type { ElementKind, Member, MemberKind, ObjectType, ReferenceKind } from "../src/model/model.ts";

/** Made-up types that no definition has, and values that are similar to them. */

/** Names that are common in Ajv's own code, and names that could end a text or a block. */
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

export const references: fc.Arbitrary<ReferenceKind> = fc
  .constantFrom(...TYPES)
  .map((name) => ({ kind: "ref", name }));

const elements: fc.Arbitrary<ElementKind> = fc.oneof(
  fc.constantFrom("string", "integer", "number", "boolean").map((kind): ElementKind => ({ kind })),
  references,
);

const kinds: fc.Arbitrary<MemberKind> = fc.oneof(
  elements,
  elements.map((of): MemberKind => ({ kind: "list", of })),
  fc.constant<MemberKind>({ kind: "any" }),
);

export const members: fc.Arbitrary<readonly Member[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...NAMES),
    type: kinds,
    promised: fc.boolean(),
    nullable: fc.boolean(),
    nullFlag: fc.boolean(),
    deprecated: fc.boolean(),
    description: fc.constant(""),
  }),
  { selector: ({ name }) => name, maxLength: 20 },
);

export const typesOf = (all: readonly (readonly Member[])[]): readonly ObjectType[] =>
  all.map((each, index) => ({ name: TYPES[index] ?? "", description: "", members: each }));

export const types: fc.Arbitrary<readonly ObjectType[]> = fc.tuple(members, members, members).map(typesOf);

/** Values that fit a schema often enough to reach the inner levels. */
export function valuesOf(schema: JsonSchema, root: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
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
