import { HOSTILE_NAMES } from "@tc3-schema/codegen/test/hostile-names";
import { HOSTILE_TEXTS } from "@tc3-schema/codegen/test/hostile-texts";
import * as fc from "fast-check";

/** Official definitions as an attacker or a careless person would write them. */

/** Makes shrinking take the first of several generators. */
const SHRINKING = { withCrossShrink: true };

/** A text of a definition. If it leaves its comment or its quotes, the code has the name `hacked`. */
const texts: fc.Arbitrary<string> = fc.oneof(
  SHRINKING,
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...HOSTILE_TEXTS), { maxLength: 4 }).map((all) => all.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("<p>a</p>", "<a href='x'>b", "<!--", "{{x}}", "@deprecated", "\u202E\u0007"),
  },
);

const flags = fc.constantFrom<unknown>(true, false, undefined);

/** Sometimes returns a value that the form does not allow. */
const sometimes = <T>(
  usual: fc.Arbitrary<T>,
  odd: fc.Arbitrary<unknown>,
  one: number,
): fc.Arbitrary<unknown> =>
  fc.oneof(SHRINKING, { weight: one, arbitrary: usual }, { weight: 1, arbitrary: odd });

const SCALARS = [
  ["string", "string"],
  ["string", "datetime"],
  ["int", "int64"],
  ["int", "uint64"],
  ["float", "float"],
  ["bool", "bool"],
  ["binary", "binary"],
  ["list", "string"],
  ["list", "int64"],
  ["list", "float"],
] as const;

const odd: fc.Arbitrary<unknown> = fc.oneof(
  SHRINKING,
  fc.constantFrom<unknown>(
    null,
    0,
    "",
    [],
    {},
    true,
    "x y",
    "toString",
    "__proto__",
    "a\nb",
    "1a",
    "int/int64",
  ),
  texts,
);

const scalars = fc.constantFrom<readonly [string, unknown]>(...SCALARS);

const pairs = (types: readonly string[]): fc.Arbitrary<readonly [string, unknown]> =>
  types.length === 0
    ? scalars
    : fc.oneof(SHRINKING, scalars, fc.tuple(fc.constantFrom("object", "list"), fc.constantFrom(...types)));

/** One in so many places does not have the right form, so that most definitions have it. */
const RARELY = 1500;

const memberOf = (types: readonly string[]): fc.Arbitrary<object> =>
  fc
    .tuple(
      sometimes(
        fc.oneof(SHRINKING, fc.constantFrom(...HOSTILE_NAMES), fc.stringMatching(/^[A-Z][a-z]{0,2}$/)),
        odd,
        RARELY,
      ),
      sometimes(pairs(types), fc.tuple(odd, odd), RARELY),
      sometimes(texts, odd, RARELY),
      fc.record({
        required: sometimes(flags, odd, RARELY),
        output_required: sometimes(flags, odd, RARELY),
        value_allowed_null: sometimes(flags, odd, RARELY),
        disabled: sometimes(flags, odd, RARELY),
      }),
    )
    .map(([name, pair, document, more]) => {
      const [type, member] = Array.isArray(pair) ? pair : [pair, pair];
      return { name, type, member, document, ...more };
    });

const REQUEST_ID = { name: "RequestId", type: "string", member: "string", document: "" };

const named = (object: object): unknown => ("name" in object ? object.name : undefined);

const membersOf = (types: readonly string[]): fc.Arbitrary<readonly object[]> =>
  sometimes(
    fc.uniqueArray(memberOf(types), { maxLength: 6, selector: named }),
    fc.array(memberOf(types), { maxLength: 3 }),
    RARELY,
  ).map((members) => (Array.isArray(members) ? members : []));

/** Deeply nested types and types with many members, beyond every official definition. */
const large: fc.Arbitrary<Readonly<Record<string, object>>> = fc
  .tuple(fc.nat(130), fc.nat(400), fc.boolean())
  .map(([depth, width, isRing]) => {
    const chain = Array.from({ length: depth }, (_, index) => [
      `Chain${index}`,
      {
        document: "",
        usage: "out",
        members: [
          {
            name: "Next",
            type: index % 2 === 0 ? "object" : "list",
            member: index + 1 < depth ? `Chain${index + 1}` : isRing ? "Chain0" : "string",
            document: "",
          },
        ],
      },
    ]);
    const wide = {
      document: "",
      usage: "out",
      members: Array.from({ length: width }, (_, index) => ({
        name: `M${index}`,
        type: "string",
        member: "string",
        document: "",
        output_required: index % 2 === 0,
      })),
    };
    return Object.fromEntries([...chain, ["Wide", wide]]);
  });

interface Names {
  readonly types: readonly string[];
  readonly actions: readonly string[];
}

const isParameter = (name: string, actions: readonly string[]): boolean =>
  actions.some((action) => [`${action}Request`, `${action}Response`].includes(name));

const objectsOf = ({ types, actions }: Names): fc.Arbitrary<object> => {
  const object = (kind: object, more: readonly object[]): fc.Arbitrary<object> =>
    fc.tuple(membersOf(types), sometimes(texts, odd, RARELY)).map(([members, document]) => ({
      document,
      ...kind,
      members: [...members.filter((each) => named(each) !== "RequestId"), ...more],
    }));
  return fc.record(
    Object.fromEntries([
      ...types.map((name) => [name, object({ usage: "both" }, [])]),
      ...actions.flatMap((action) => [
        [`${action}Request`, object({ type: "object" }, [])],
        [`${action}Response`, object({ type: "object" }, [REQUEST_ID])],
      ]),
    ]),
  );
};

const actionOf = (name: string): fc.Arbitrary<object> =>
  fc.record({
    document: sometimes(texts, odd, RARELY),
    input: sometimes(fc.constant(`${name}Request`), odd, RARELY),
    name: fc.constant(name),
    output: sometimes(fc.constant(`${name}Response`), odd, RARELY),
    status: fc.constantFrom("online", "deprecated", "offline"),
  });

const namesOf: fc.Arbitrary<Names> = fc
  .record({
    types: fc.uniqueArray(
      fc.oneof(SHRINKING, fc.constantFrom(...HOSTILE_NAMES), fc.constantFrom("Aa", "Bb", "aA")),
      {
        maxLength: 5,
      },
    ),
    actions: fc.uniqueArray(
      sometimes(
        fc.constantFrom(...HOSTILE_NAMES).map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
        fc.constantFrom(...HOSTILE_NAMES),
        RARELY,
      ).map(String),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ types, actions }) => ({ actions, types: types.filter((name) => !isParameter(name, actions)) }));

/** A definition in the form of `api.json`. */
export const definitionOf = (service: string): fc.Arbitrary<object> =>
  namesOf.chain((names) =>
    fc
      .record({
        objects: objectsOf(names),
        more: fc.oneof(SHRINKING, { weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: large }),
        actions: fc.record(Object.fromEntries(names.actions.map((name) => [name, actionOf(name)]))),
        metadata: sometimes(
          fc.constant({ apiVersion: "2021-01-11", serviceShortName: service }),
          fc.record({ apiVersion: odd, serviceShortName: odd }),
          RARELY / 10,
        ),
        version: sometimes(fc.constant("1.0"), odd, RARELY / 10),
      })
      .map(({ objects, more, ...rest }) => ({ ...rest, objects: joined(objects, more) })),
  );

/** Makes the first answer refer to the large types. */
function joined(objects: object, more: Readonly<Record<string, object>>): object {
  const entries: [string, unknown][] = Object.entries(objects);
  const names = Object.keys(more);
  if (names.length === 0) return objects;
  const first = entries.find(([name]) => name.endsWith("Response"));
  const leading = names
    .filter((name) => name === "Wide" || name === "Chain0")
    .map((name) => ({ name: `To${name}`, type: "object", member: name, document: "" }));
  return Object.fromEntries([
    ...entries.map(([name, object]) => [
      name,
      name === first?.[0] ? { ...Object(object), members: [...Object(object).members, ...leading] } : object,
    ]),
    ...Object.entries(more),
  ]);
}

/** The text of a definition: unchanged, with a doubled key, or broken somewhere. */
export const textOf = (definition: fc.Arbitrary<object>): fc.Arbitrary<string> =>
  fc.oneof(
    SHRINKING,
    { weight: 12, arbitrary: definition.map((each) => JSON.stringify(each)) },
    { weight: 1, arbitrary: definition.map((each) => `${JSON.stringify(each).slice(0, -1)},"actions":{}}`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(definition, fc.nat(), fc.constantFrom("", "{", "]", '"', "\\", "\0", ",", "9", "\uFEFF"))
        .map(([each, place, put]) => {
          const text = JSON.stringify(each);
          const at = place % text.length;
          return text.slice(0, at) + put + text.slice(at + 1);
        }),
    },
  );
