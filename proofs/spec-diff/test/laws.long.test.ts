import { describe, expect, it } from "@jest/globals";
import { type Change, compare, judge, RULES, type RuleId } from "@tc3-schema/spec-diff";
import { type Members, type ServiceFixture, stateOf } from "@tc3-schema/spec-diff/test/fixture";
import * as fc from "fast-check";
import { compileEverything, proveValidation } from "../src/prove/index.ts";

const KINDS = [
  "string",
  "boolean",
  "int64",
  "uint64",
  "float",
  "date",
  "A",
  "B",
  "string[]",
  "int64[]",
  "A[]",
  "B[]",
];

const member = fc
  .record({ kind: fc.constantFrom(...KINDS), nullable: fc.boolean(), deprecated: fc.boolean() })
  .map(
    ({ kind, nullable, deprecated }) =>
      `${kind}${nullable ? " | null" : ""}${deprecated ? " @deprecated" : ""}`,
  );

/** Members with few names, so that two random types have much in common. */
const members = (max: number): fc.Arbitrary<Members> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom("Colour", "Color", "Size", "Parts"), fc.boolean(), member), {
      maxLength: max,
      selector: ([name]) => name,
    })
    .map((list) =>
      Object.fromEntries(list.map(([name, promised, text]) => [promised ? name : `${name}?`, text])),
    );

/**
 * Changes types so that the proof can work. A type that requires itself can never be built, and no real one does. A
 * type without members proves nothing: TypeScript accepts any value for an empty interface, but the diff reports a
 * changed kind.
 */
const withEnds = (types: Readonly<Record<string, Members>>): Readonly<Record<string, Members>> =>
  Object.fromEntries(
    Object.entries(types).map(([name, list]) => [
      name,
      Object.fromEntries(
        Object.entries({ ...list, Id: "string" }).map(([key, text]) => [
          /^[AB]\b(?!\[)/.test(text) && !key.endsWith("?") ? `${key}?` : key,
          text,
        ]),
      ),
    ]),
  );

const action = fc.record({ request: members(3), response: members(3) });

const spec: fc.Arbitrary<ServiceFixture> = fc
  .record({
    actions: fc.dictionary(fc.constantFrom("Send", "Receive"), action, { minKeys: 1 }),
    types: fc.record({ A: members(3), B: members(3) }).map(withEnds),
    codes: fc.dictionary(fc.constantFrom("Failed.X", "Failed.Y", "Invalid"), fc.constant({}), { minKeys: 1 }),
  })
  .map((content) => ({ service: "post", version: "2021-01-11", ...content }));

const edit = fc.record({
  where: fc.constantFrom("A", "B", "request", "response"),
  name: fc.constantFrom("Colour", "Size", "Parts"),
  promised: fc.boolean(),
  text: fc.option(member, { freq: 4, nil: undefined }),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const edited = (list: Members = {}, { name, promised, text }: Edit): Members => {
  const rest = Object.entries(list).filter(([key]) => key.replace("?", "") !== name);
  return Object.fromEntries(text === undefined ? rest : [...rest, [promised ? name : `${name}?`, text]]);
};

/**
 * Returns the fixture with one member changed, added or removed. Between two unrelated fixtures, something always
 * breaks.
 */
function applied(fixture: ServiceFixture, change: Edit): ServiceFixture {
  const { where } = change;
  const { types = {}, actions } = fixture;
  if (where !== "request" && where !== "response") {
    return { ...fixture, types: withEnds({ ...types, [where]: edited(types[where], change) }) };
  }
  return {
    ...fixture,
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, parts]) => [
        name,
        { ...parts, [where]: edited(parts[where], change) },
      ]),
    ),
  };
}

const neighbours = fc.tuple(spec, edit).map(([one, change]) => [one, applied(one, change)] as const);

const backwards = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).reverse());

/** Returns the same fixture with everything in another order. */
const shuffled = (fixture: ServiceFixture): ServiceFixture => ({
  ...fixture,
  actions: backwards(
    Object.fromEntries(
      Object.entries(fixture.actions).map(([name, { request = {}, response = {} }]) => [
        name,
        { request: backwards(request), response: backwards(response) },
      ]),
    ),
  ),
  types: backwards(
    Object.fromEntries(Object.entries(fixture.types ?? {}).map(([name, list]) => [name, backwards(list)])),
  ),
  codes: backwards(fixture.codes ?? {}),
});

const diff = (previous: ServiceFixture, current: ServiceFixture): readonly Change[] =>
  compare(stateOf(previous), stateOf(current));

describe("for any two states", () => {
  it("a state does not differ from itself in another order", () => {
    fc.assert(
      fc.property(spec, (one) => {
        expect(diff(one, shuffled(one))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("the order of files changes neither the changes nor their fingerprints", () => {
    fc.assert(
      fc.property(spec, spec, (one, other) => {
        expect(diff(shuffled(one), shuffled(other))).toEqual(diff(one, other));
      }),
      { numRuns: 40 },
    );
  });

  it("no two changes have one fingerprint", () => {
    fc.assert(
      fc.property(spec, spec, (one, other) => {
        const fingerprints = diff(one, other).map(({ fingerprint }) => fingerprint);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
      }),
      { numRuns: 40 },
    );
  });

  it("swapped states have as many changes, each found by the rule that mirrors one", () => {
    const isMirror = (rule: RuleId, other: RuleId): boolean =>
      RULES.some(({ id, mirror }) => (id === rule && mirror === other) || (id === other && mirror === rule));
    fc.assert(
      fc.property(spec, spec, (one, other) => {
        const [there, back] = [diff(one, other), diff(other, one)];
        expect(back).toHaveLength(there.length);
        for (const change of there) {
          expect(back.some(({ rule }) => isMirror(change.rule, rule))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("code that uses everything breaks exactly if a change is major for the types", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(neighbours, neighbours, fc.tuple(spec, spec)), async ([one, other]) => {
        const [previous, current] = [stateOf(one), stateOf(other)];
        const compiled = await compileEverything(previous, current);
        expect(compiled.flatMap(({ errors }) => errors.previous)).toEqual([]);
        const { changes } = judge(compare(previous, current));
        const isMajor = changes.some(({ verdicts }) => verdicts.types === "major");
        expect(compiled.some(({ errors }) => errors.current.length > 0)).toBe(isMajor);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("a validator refuses a body that kept every promise exactly if a change is major for validation", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(neighbours, neighbours, fc.tuple(spec, spec)), async ([one, other]) => {
        const [previous, current] = [stateOf(one), stateOf(other)];
        const { changes } = judge(compare(previous, current));
        const proofs = await Promise.all(changes.map((change) => proveValidation(previous, current, change)));
        const isMajor = changes.some(({ verdicts }) => verdicts.validation === "major");
        expect(proofs.some(({ verdict }) => verdict === "major")).toBe(isMajor);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
