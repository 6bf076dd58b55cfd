import { describe, expect, test } from "@jest/globals";
import { byCodeUnit } from "@tc3-schema/base/order";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { assert, option, property } from "fast-check";
import type { EditionFacts, ServiceFacts } from "../src/facts.ts";
import { inBoth } from "../src/in-both.ts";
import { parseFacts } from "../src/parse-facts.ts";
import { printFacts } from "../src/print-facts.ts";
import { factsOf } from "./facts-of.ts";

const FILE = "intl/post/v20210111.jsonl";

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => byCodeUnit(a, b));

const plain = ({ actions, types, codes, ...rest }: ServiceFacts): object => ({
  ...rest,
  actions: sorted(actions),
  types: sorted(types).map(([name, members]) => [name, sorted(members)]),
  codes: sorted(codes),
});

const lines = (...values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

const HEAD = { edition: "intl", service: "post", version: "2021-01-11" };

const facts = (of: Partial<EditionFacts>): EditionFacts => ({
  edition: "cn",
  service: "post",
  version: "2021-01-11",
  actions: new Map(),
  types: new Map(),
  codes: new Map(),
  ...of,
});

describe("a file of facts", () => {
  test("keeps all facts, alone or as a difference from the other edition", () => {
    assert(
      property(factsOf("intl"), option(factsOf("cn")), (own, other) => {
        const base = other ?? undefined;
        const read = parseFacts(printFacts(own, base), FILE, () => base);
        expect(plain(read)).toEqual(plain(own));
      }),
    );
  });

  test("can be read with Windows line ends", () => {
    const own = facts({ edition: "intl", actions: new Map([["SendLetter", "offline"]]) });
    const text = printFacts(own, undefined).replaceAll("\n", "\r\n");
    expect(plain(parseFacts(text, FILE, () => undefined))).toEqual(plain(own));
  });

  test("does not repeat facts of the other edition", () => {
    const types = new Map([["Stamp", new Map([["Price", "int64 promised"]])]]);
    const codes = new Map([["InvalidParameter.Stamp", ["SendLetter", "SendParcel"]]]);
    const actions = new Map([["SendLetter", "online"]] as const);
    expect(printFacts(facts({ edition: "intl", actions, types, codes }), facts({ types, codes }))).toBe(
      lines(
        HEAD,
        { action: "SendLetter" },
        { type: "Stamp", as: "cn" },
        { code: "InvalidParameter.Stamp", as: "cn", with: ["SendParcel"] },
      ),
    );
  });

  test("lists the members that are different, and those that only the other edition has", () => {
    const cn = new Map([
      ["Colour", "string promised"],
      ["Height", "int64 promised"],
      ["Price", "int64 promised"],
      ["Width", "int64 promised"],
    ]);
    const intl = new Map([...cn, ["Price", "int64"]] as const);
    intl.delete("Height");
    const text = printFacts(
      facts({ edition: "intl", types: new Map([["Stamp", intl]]) }),
      facts({ types: new Map([["Stamp", cn]]) }),
    );
    expect(text).toBe(
      lines(HEAD, { type: "Stamp", as: "cn", with: { Price: "int64" }, without: ["Height"] }),
    );
  });
});

describe("a damaged file is reported with the line", () => {
  test.each([
    ["that is not JSON", "{}}\n", `${FILE}:1: expected JSON`],
    ["that is not a head", lines({ action: "SendLetter" }), `${FILE}:1: expected the edition cn or intl`],
    ["of an unknown kind", lines(HEAD, { topic: "x" }), `${FILE}:2: expected an action, a type or a code`],
    [
      "with an unknown status",
      lines(HEAD, { action: "SendLetter", status: "gone" }),
      `${FILE}:2: expected the status deprecated or offline, received "gone"`,
    ],
    [
      "that refers to a missing type",
      lines(HEAD, { type: "Stamp", as: "cn" }),
      `${FILE}:2: expected a type of that name in the other edition, received "Stamp"`,
    ],
    [
      "that refers to its own edition",
      lines(HEAD, { type: "Stamp", as: "intl" }),
      `${FILE}:2: expected the other edition under "as", received "intl"`,
    ],
    ["with members that are not texts", lines(HEAD, { type: "Stamp", members: { Price: 1 } }), `${FILE}:2:`],
    ["with actions that are not a list", lines(HEAD, { code: "X", actions: "SendLetter" }), `${FILE}:2:`],
    ["when it is empty", "", `${FILE}:1: expected a line with edition, service and version`],
  ])("%s", (_name, text, message) => {
    const read = (): unknown => parseFacts(text, FILE, () => facts({}));
    expect(read).toThrow(SchemaError);
    expect(read).toThrow(message);
  });
});

describe("the facts for both editions", () => {
  const wordsOf = (merged: ServiceFacts, type: string, member: string): readonly string[] =>
    merged.types.get(type)?.get(member)?.split(" ") ?? [];

  test("do not depend on which edition is named first", () => {
    assert(
      property(factsOf("cn"), factsOf("intl"), (a, b) => {
        expect(plain(inBoth(a, b))).toEqual(plain(inBoth(b, a)));
      }),
    );
  });

  test("promise only what both promise, and have all members of either", () => {
    assert(
      property(factsOf("cn"), factsOf("intl"), (a, b) => {
        const merged = inBoth(a, b);
        for (const type of new Set([...a.types.keys(), ...b.types.keys()])) {
          const [inA, inB] = [a.types.get(type), b.types.get(type)];
          for (const member of new Set([...(inA?.keys() ?? []), ...(inB?.keys() ?? [])])) {
            const words = wordsOf(merged, type, member);
            expect(words.length).toBeGreaterThan(0);
            const sides = [inA, inB].filter((side) => side !== undefined);
            const all = sides.every((side) => side.get(member)?.split(" ").includes("promised") === true);
            expect(words.includes("promised")).toBe(all);
          }
        }
        for (const action of [...a.actions.keys(), ...b.actions.keys()])
          expect(merged.actions.has(action)).toBe(true);
      }),
    );
  });

  test("have both kinds if one edition has an integer and the other a list", () => {
    const types = (kind: string): EditionFacts["types"] => new Map([["Stamp", new Map([["Sizes", kind]])]]);
    const merged = inBoth(
      facts({ types: types("int64[]") }),
      facts({ edition: "intl", types: types("int64") }),
    );
    expect(wordsOf(merged, "Stamp", "Sizes")).toEqual(["int64|int64[]"]);
  });
});
