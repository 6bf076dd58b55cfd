import * as fc from "fast-check";
import { type Declared, formOf, type Types } from "./declared.ts";
import type { Subject } from "./subjects.ts";

/** Bodies are made as texts, because values have no doubled keys, no blanks and no digits. */

/** Makes shrinking take the first of several generators. */
const SHRINKING = { withCrossShrink: true };

const BEYOND = 2n ** 53n;

/** Number tokens. Most are near the limit where a double begins to lose digits. */
export const numbers: fc.Arbitrary<string> = fc.oneof(
  SHRINKING,
  { weight: 4, arbitrary: fc.integer().map(String) },
  { weight: 3, arbitrary: fc.bigInt({ min: BEYOND - 8n, max: BEYOND + 8n }).map(String) },
  { weight: 2, arbitrary: fc.bigInt({ min: -BEYOND - 8n, max: 8n - BEYOND }).map(String) },
  { weight: 2, arbitrary: fc.bigInt({ min: BEYOND, max: 2n ** 64n }).map(String) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.integer({ min: -25, max: 25 }))
      .map(([digits, exponent]) => `${digits}e${exponent}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.bigInt({ min: 0n, max: 2n ** 60n }), fc.constantFrom("0", "00", "5", "000000001"))
      .map(([whole, fraction]) => `${whole}.${fraction}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "-0",
      "0.0",
      "1e3",
      "1E+2",
      "1e-2",
      "1e300",
      "1e999",
      "-1e999",
      "0e999",
      `1${"0".repeat(400)}`,
    ),
  },
);

const strings: fc.Arbitrary<string> = fc.oneof(
  SHRINKING,
  { weight: 6, arbitrary: fc.string().map((text) => JSON.stringify(text)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"9007199254740993"',
      '"\\\\"',
      '"\\""',
      '"{\\"a\\":1,"',
      '"\\ud800"',
      '"\\u0041"',
      '":"',
    ),
  },
);

const words = fc.constantFrom("null", "true", "false");

const blanks = fc.oneof(
  SHRINKING,
  { weight: 12, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom(" ", "\n", "\t\r ") },
);

/** Names of members that no definition has, or that have a meaning in JavaScript. */
const strangers = fc.constantFrom(
  "New",
  "new",
  "1",
  "0",
  "__proto__",
  "constructor",
  "toString",
  "a/b",
  "~0",
  'a"b:',
  "{",
  "",
);

/** Sometimes writes the first letter of a key as an escape. */
const keyOf = (name: string): fc.Arbitrary<string> => {
  const plain = JSON.stringify(name);
  const unit = name.charCodeAt(0).toString(16).padStart(4, "0");
  return name === ""
    ? fc.constant(plain)
    : fc.oneof(
        SHRINKING,
        { weight: 20, arbitrary: fc.constant(plain) },
        { weight: 1, arbitrary: fc.constant(`"\\u${unit}${JSON.stringify(name.slice(1)).slice(1)}`) },
      );
};

const around = (inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(blanks, inside, blanks).map((all) => all.join(""));

const memberOf = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(around(keyOf(name)), around(value)).map(([key, text]) => `${key}:${text}`);

const listOf = (value: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(around(value), { maxLength }).map((items) => `[${items.join(",")}]`);

const { json: anyJson } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: numbers },
    { weight: 2, arbitrary: strings },
    { weight: 2, arbitrary: words },
    { weight: 2, arbitrary: listOf(tie("json"), 4) },
    {
      weight: 2,
      arbitrary: fc
        .array(
          strangers.chain((name) => memberOf(name, tie("json"))),
          { maxLength: 4 },
        )
        .map((members) => `{${members.join(",")}}`),
    },
  ),
}));

/** JSON of any form. */
export const json: fc.Arbitrary<string> = anyJson;

const HUNDRED = 100;

/** Mostly returns the given text, sometimes any JSON. */
const orAny = (value: fc.Arbitrary<string>, percent: number): fc.Arbitrary<string> =>
  fc.oneof(SHRINKING, { weight: percent, arbitrary: json }, { weight: HUNDRED - percent, arbitrary: value });

const often = (member: fc.Arbitrary<string>, percent: number): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    SHRINKING,
    { weight: HUNDRED - percent, arbitrary: fc.constant([]) },
    { weight: percent, arbitrary: member.map((each) => [each]) },
    // A doubled key.
    { weight: 1, arbitrary: fc.tuple(member, member) },
  );

const objectOf = (members: readonly fc.Arbitrary<readonly string[]>[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.tuple(...members).map((all) => all.flat()),
      fc.array(
        strangers.chain((name) => memberOf(name, json)),
        { maxLength: 2, size: "xsmall" },
      ),
      fc.boolean(),
    )
    .map(([known, more, isReversed]) => {
      const all = [...known, ...more];
      return `{${(isReversed ? all.reverse() : all).join(",")}}`;
    });

/** The depth below which a type that contains itself gets no further level. */
const DEEP = 4;

/** How many percent of the places differ from the definition. */
const NOISE = 2;

function near(declared: Declared, types: Types, depth: number): fc.Arbitrary<string> {
  const form = formOf(declared, types);
  switch (form.form) {
    case "any":
      return json;
    case "list":
      return depth > DEEP ? fc.constant("[]") : listOf(valueOf(form.items, types, depth + 1), 3);
    case "object": {
      const { properties } = form.type;
      return objectOf(
        Object.entries(properties).map(([name, member]) =>
          often(memberOf(name, valueOf(member, types, depth + 1)), 92),
        ),
      );
    }
    case "scalar":
      if (form.type === "string") return strings;
      return form.type === "boolean" ? fc.constantFrom("true", "false") : numbers;
  }
}

/** A value of a declared form, now and then something else. */
export const valueOf = (declared: Declared, types: Types, depth: number): fc.Arbitrary<string> =>
  orAny(near(declared, types, depth), NOISE);

const errors = objectOf([
  often(memberOf("Code", orAny(strings, 8)), 90),
  often(memberOf("Message", orAny(strings, 8)), 90),
]);

function responseOf({ types, response }: Subject): fc.Arbitrary<string> {
  const properties = response === undefined ? {} : (types[response]?.properties ?? {});
  const named = Object.entries(properties)
    .filter(([name]) => name !== "RequestId" && name !== "Error")
    .map(([name, member]) => often(memberOf(name, valueOf(member, types, 0)), 92));
  const own = properties["Error"];
  const error = own === undefined ? errors : fc.oneof(errors, valueOf(own, types, 0));
  const requestId = often(memberOf("RequestId", orAny(strings, NOISE)), 97);
  const all = objectOf([
    ...named,
    requestId,
    often(memberOf("Error", orAny(error, 5)), 15),
    often(memberOf("DeprecatedWarning", json), 3),
  ]);
  const failure = objectOf([often(memberOf("Error", errors), 100), requestId]);
  return fc.oneof(SHRINKING, { weight: 1, arbitrary: failure }, { weight: 9, arbitrary: all });
}

/** Bodies for a subject: mostly close to its definition, sometimes far from it. */
export function bodyOf(subject: Subject): fc.Arbitrary<string> {
  if (subject.body !== undefined) return valueOf(subject.body, subject.types, 0);
  return orAny(objectOf([often(memberOf("Response", orAny(responseOf(subject), NOISE)), 98)]), NOISE);
}

export interface Case {
  readonly subject: Subject;
  readonly text: string;
}

/** A subject and a body for it. */
export const cases = (all: readonly Subject[]): fc.Arbitrary<Case> =>
  fc.oneof(...all.map((subject) => bodyOf(subject).map((text) => ({ subject, text }))));

/** Returns a case in a form to copy. */
export const shown = ({ subject, text }: Case): string => `${subject.name}: ${text}`;
