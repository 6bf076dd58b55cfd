import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { emitGuards } from "../src/emit/validator/emit-guard.ts";
import { emitRequestGuards } from "../src/emit/validator/requests/emit-request-guard.ts";
import { requestSchema } from "../src/emit/validator/requests/request-schema.ts";
import { requestShape } from "../src/emit/validator/requests/request-shape.ts";
import { type BareShape, MAX_DEPTH, reachable } from "../src/emit/validator/shape.ts";
import type { Member, MemberKind, ObjectType } from "../src/model/model.ts";
import { types, valuesOf } from "./made-types.ts";

type Guards = Readonly<Record<string, (value: unknown) => boolean>>;

const load = (text: string): Promise<Guards> => import(`data:text/javascript,${encodeURIComponent(text)}`);

const member = (name: string, type: MemberKind): Member => ({
  name,
  type,
  promised: false,
  nullable: false,
  nullFlag: false,
  deprecated: false,
  description: undefined,
});

const objectType = (name: string, members: readonly Member[]): ObjectType => ({
  name,
  description: "",
  members,
});

const LEAF = objectType("Leaf", [member("Text", { kind: "string" })]);
const LEAF_MEMBER = member("Leaf", { kind: "ref", name: "Leaf" });
/** A type that contains itself. */
const TREE = objectType("Tree", [member("Below", { kind: "ref", name: "Tree" }), LEAF_MEMBER]);

const bareShape = (root: ObjectType, all: readonly ObjectType[]): BareShape => ({
  frame: "none",
  body: { kind: "ref", name: root.name },
  types: reachable([{ kind: "ref", name: root.name }], new Map(all.map((type) => [type.name, type]))),
});

const nested = (depth: number): object =>
  depth === 0 ? { Leaf: { Text: "" } } : { Below: nested(depth - 1) };

describe("the guards of several actions in one module", () => {
  test("a type has two functions if one action needs its depth counted and another does not", async () => {
    const all = [LEAF, TREE];
    const text = emitGuards([
      { exported: "isLeaf", shape: bareShape(LEAF, all) },
      { exported: "isTree", shape: bareShape(TREE, all) },
    ]).text;
    expect([...text.matchAll(/^const (\w+) = \(value/gm)].map(([, name]) => name)).toEqual([
      "acceptsLeaf",
      "boundedLeaf",
      "boundedTree",
    ]);
    const { isLeaf, isTree } = await load(text);
    expect(isLeaf?.({ Text: "" })).toBe(true);
    expect(isLeaf?.({ Text: 1 })).toBe(false);
    expect(isTree?.(nested(MAX_DEPTH - 2))).toBe(true);
    expect(isTree?.(nested(MAX_DEPTH))).toBe(false);
  });

  test("the same type is printed once, for answers and for requests", () => {
    const one = objectType("OneRequest", [LEAF_MEMBER]);
    const two = objectType("TwoRequest", [LEAF_MEMBER]);
    const all = new Map([LEAF, one, two].map((type) => [type.name, type]));
    const answers = emitGuards(
      [one, two].map((type) => ({ exported: `is${type.name}`, shape: bareShape(type, [...all.values()]) })),
    );
    const requests = emitRequestGuards(
      [one, two].map((type) => ({ exported: `is${type.name}`, shape: requestShape(type, all) })),
    );
    for (const { text } of [answers, requests]) expect(text.match(/const acceptsLeaf = /g)).toHaveLength(1);
  });

  test("each guard says the same as in a module of its own, for any types", async () => {
    await fc.assert(
      fc.asyncProperty(types, fc.integer(), async (all, seed) => {
        const byName = new Map(all.map((type) => [type.name, type]));
        const guards = all.map((type, index) => ({ exported: `is${index}`, shape: bareShape(type, all) }));
        const requests = all.map((type, index) => ({
          exported: `isRequest${index}`,
          shape: requestShape(type, byName),
        }));
        const [answers, ofRequests] = await Promise.all([
          load(emitGuards(guards).text),
          load(emitRequestGuards(requests).text),
        ]);
        const together: Guards = { ...answers, ...ofRequests };
        const alone: Guards = Object.assign(
          {},
          ...(await Promise.all([
            ...guards.map((guard) => load(emitGuards([guard]).text)),
            ...requests.map((guard) => load(emitRequestGuards([guard]).text)),
          ])),
        );
        for (const { shape } of requests) {
          const schema = requestSchema(shape);
          for (const value of fc.sample(valuesOf(schema, schema), { seed, numRuns: 20 })) {
            for (const name of Object.keys(alone)) expect(together[name]?.(value)).toBe(alone[name]?.(value));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
