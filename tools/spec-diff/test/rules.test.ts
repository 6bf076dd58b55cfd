import { readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import {
  type Change,
  type ChangeCategory,
  compare,
  RULE_IDS,
  RULES,
  type RuleId,
  type State,
} from "../src/index.ts";
import { fixture, fixtureNames, type ServiceFixture, stateOf } from "./fixture.ts";

const rulesFound = (previous: State, current: State): readonly string[] =>
  compare(previous, current).map(({ rule }) => rule);

const HOME = new URL("../src/rules/", import.meta.url);

/**
 * Returns the ids of the rules that the files of `src/rules` export, whether or not they are in the list of all rules.
 */
async function exportedIds(): Promise<string[]> {
  const files = readdirSync(HOME).filter((file) => file.endsWith("-rules.ts") && file !== "all-rules.ts");
  const modules = await Promise.all(
    files.map(
      (file): Promise<Readonly<Record<string, { readonly id: string }>>> => import(new URL(file, HOME).href),
    ),
  );
  return modules.flatMap((module) => Object.values(module).map(({ id }) => id));
}

describe("the list of all rules", () => {
  it("has every rule that is exported, each once", async () => {
    expect([...RULE_IDS].sort()).toEqual((await exportedIds()).sort());
    expect(new Set(RULE_IDS).size).toBe(RULES.length);
  });

  it("has a fixture for every rule, and there is no other fixture", () => {
    expect(fixtureNames()).toEqual([...RULE_IDS].sort());
  });
});

/** Rules that a fixture cannot avoid: a type appears and disappears with the field that holds it. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  "response-type-added": ["response-field-added"],
  "response-type-removed": ["response-field-removed"],
  "response-type-renamed": ["response-type-added", "response-type-removed"],
  "request-type-added": ["request-field-added"],
  "request-type-removed": ["request-field-removed"],
  "request-type-renamed": ["request-type-added", "request-type-removed"],
};

/**
 * The change in the fixture of each rule, as a report shows it: its category, the former and the new value, and its message. Of a
 * description, a report shows a hash.
 */
const REPORTED: Readonly<Record<RuleId, readonly [ChangeCategory, values: string, message: string]>> = {
  "service-removed": ["structure", "bank 2020-01-01 →", "bank 2020-01-01 is gone"],
  "service-added": ["structure", "→ bank 2020-01-01", "bank 2020-01-01 is new"],
  "service-description-changed": ["documentation", "hash → hash", "post 2021-01-11 has a new description"],
  "action-removed": ["structure", "action →", "The action SendParcel is gone"],
  "action-added": ["structure", "→ action", "The action SendParcel is new"],
  "action-status-changed": ["flag", "online → offline", "SendLetter was online and is offline"],
  "action-description-changed": ["documentation", "hash → hash", "SendLetter has a new description"],
  "response-body-changed": [
    "structure",
    "Report → Report[]",
    "The body of delivered was Report and is Report[]",
  ],
  "response-field-removed": ["structure", "string →", "Stamp.Colour is gone"],
  "response-field-kind-changed": ["structure", "string → int64", "Stamp.Colour was string and is int64"],
  "response-field-kind-widened": ["structure", "int64 → float", "Stamp.Width was int64 and is float"],
  "response-field-width-changed": ["structure", "integer → int64", "Stamp.Width was integer and is int64"],
  "response-field-became-nullable": ["flag", "string → string | null", "Stamp.Colour may be null now"],
  "response-field-became-optional": ["flag", "", "Stamp.Colour may be missing now"],
  "response-optional-field-became-nullable": [
    "flag",
    "string → string | null",
    "Stamp.Colour may be null now; it could be missing before",
  ],
  "response-field-added": ["structure", "→ string", "Stamp.Colour is new: string"],
  "response-field-no-longer-nullable": [
    "flag",
    "string | null → string",
    "Stamp.Colour is never null any more",
  ],
  "response-optional-field-no-longer-nullable": [
    "flag",
    "string | null → string",
    "Stamp.Colour is no longer declared as nullable; it can be missing",
  ],
  "response-field-became-promised": ["flag", "", "Stamp.Colour always comes now"],
  "response-field-deprecated": ["flag", "", "Stamp.Colour is deprecated now"],
  "response-field-undeprecated": ["flag", "", "Stamp.Colour is no longer deprecated"],
  "response-field-format-changed": [
    "flag",
    "uint64 → int64",
    "Stamp.Width was uint64 and is int64, which is the same on the wire",
  ],
  "response-field-description-changed": [
    "documentation",
    "hash → hash",
    "Stamp.Colour has a new description",
  ],
  "request-required-field-added": [
    "structure",
    "→ string",
    "Stamp.Colour is new and has to be given: string",
  ],
  "request-field-removed": ["structure", "string →", "Stamp.Colour is gone"],
  "request-field-became-required": ["flag", "", "Stamp.Colour has to be given now"],
  "request-field-kind-changed": ["structure", "string → string[]", "Stamp.Colour was string and is string[]"],
  "request-field-no-longer-nullable": [
    "flag",
    "string | null → string",
    "Stamp.Colour may no longer be null",
  ],
  "request-field-added": ["structure", "→ string", "Stamp.Colour is new: string"],
  "request-field-number-changed": ["structure", "int64 → float", "Stamp.Width was int64 and is float"],
  "request-field-became-optional": ["flag", "", "Stamp.Colour may be left out now"],
  "request-field-became-nullable": ["flag", "string → string | null", "Stamp.Colour may be null now"],
  "request-field-deprecated": ["flag", "", "Stamp.Colour is deprecated now"],
  "request-field-undeprecated": ["flag", "", "Stamp.Colour is no longer deprecated"],
  "request-field-format-changed": [
    "flag",
    "string → date",
    "Stamp.Sold was string and is date, which is the same on the wire",
  ],
  "request-field-description-changed": ["documentation", "hash → hash", "Stamp.Colour has a new description"],
  "response-type-removed": ["structure", "Stamp →", "The type Stamp is gone"],
  "response-type-added": ["structure", "→ Stamp", "The type Stamp is new"],
  "response-type-renamed": [
    "structure",
    "Stamp → PostageStamp",
    "The type PostageStamp stands where Stamp stood",
  ],
  "response-type-description-changed": ["documentation", "hash → hash", "Stamp has a new description"],
  "request-type-removed": ["structure", "Stamp →", "The type Stamp is gone"],
  "request-type-added": ["structure", "→ Stamp", "The type Stamp is new"],
  "request-type-renamed": [
    "structure",
    "Stamp → PostageStamp",
    "The type PostageStamp stands where Stamp stood",
  ],
  "request-type-description-changed": ["documentation", "hash → hash", "Stamp has a new description"],
  "error-code-removed": ["structure", "InvalidParameter.To →", "InvalidParameter.To is no longer listed"],
  "error-code-added": ["structure", "→ InvalidParameter.To", "InvalidParameter.To is listed"],
  "error-code-retry-changed": [
    "flag",
    "no → transient",
    "The retry class of FailedOperation.NoStamp was no and is transient",
  ],
  "error-code-wait-changed": [
    "flag",
    "not known → 30 s",
    "The time to wait after FailedOperation.NoStamp was not known and is 30 s",
  ],
  "error-code-fault-changed": [
    "flag",
    "client → unknown",
    "The fault in FailedOperation.NoStamp was client and is unknown",
  ],
  "error-code-category-changed": [
    "flag",
    "request → state",
    "The category of FailedOperation.NoStamp was request and is state",
  ],
  "error-code-description-changed": [
    "documentation",
    "hash → hash",
    "FailedOperation.NoStamp has a new description",
  ],
};

const valuesOf = ({ from = "", to = "" }: Change): string =>
  from === to ? "" : `${from} → ${to}`.replaceAll(/\b[0-9a-f]{8}\b/g, "hash").trim();

describe.each(RULES)("$id", ({ id, mirror }) => {
  const { previous, current } = fixture(id);

  it("is the only rule that finds something in its fixture, apart from those that cannot be avoided", () => {
    expect([...new Set(rulesFound(previous, current))].sort()).toEqual(
      [id, ...(COMPANIONS[id] ?? [])].sort(),
    );
  });

  it(`is mirrored by ${mirror} when both states are swapped`, () => {
    expect(rulesFound(current, previous)).toContain(mirror);
  });

  it("is reported with its category, the values that differ, a message of one line, and a fingerprint", () => {
    const change = compare(previous, current).find(({ rule }) => rule === id);
    expect(change && [change.category, valuesOf(change), change.message]).toEqual(REPORTED[id]);
    expect(change?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });
});

/** Returns the rules that find something when the field `Sent` becomes another one. */
function rulesOfField(side: "request" | "response", before: object, after: object): readonly string[] {
  const service = (members: object): ServiceFixture => ({
    service: "post",
    version: "2021-01-11",
    actions: { SendLetter: { [side]: { ...members } } },
    // The types are in use all the time, so that only the field changes.
    types: { Stamp: { Price: "float" }, Seal: { Price: "float" } },
  });
  const kept = { Stamp: "Stamp", Seal: "Seal" };
  return rulesFound(stateOf(service({ ...kept, ...before })), stateOf(service({ ...kept, ...after })));
}

it("an action that refers to another page has a new description", () => {
  const service = (docs: string): ServiceFixture => ({
    service: "post",
    version: "2021-01-11",
    actions: { SendLetter: { docs } },
  });
  expect(
    rulesFound(stateOf(service("https://example.com/1")), stateOf(service("https://example.com/2"))),
  ).toEqual(["action-description-changed"]);
});

const PROMISED = { Sent: "string" };
const OR_NULL = { Sent: "string | null" };
const OPTIONAL = { "Sent?": "string" };
const OPTIONAL_OR_NULL = { "Sent?": "string | null" };

describe("a field of an answer that may be missing or null", () => {
  it.each([
    ["always came", "may be null", PROMISED, OR_NULL, ["response-field-became-nullable"]],
    ["always came", "may be missing", PROMISED, OPTIONAL, ["response-field-became-optional"]],
    [
      "always came",
      "may be both",
      PROMISED,
      OPTIONAL_OR_NULL,
      ["response-field-became-nullable", "response-field-became-optional"],
    ],
    ["could be null", "always comes", OR_NULL, PROMISED, ["response-field-no-longer-nullable"]],
    [
      "could be null",
      "may be missing",
      OR_NULL,
      OPTIONAL,
      ["response-field-became-optional", "response-optional-field-no-longer-nullable"],
    ],
    ["could be null", "may be both", OR_NULL, OPTIONAL_OR_NULL, ["response-field-became-optional"]],
    ["could be missing", "always comes", OPTIONAL, PROMISED, ["response-field-became-promised"]],
    [
      "could be missing",
      "may be null",
      OPTIONAL,
      OR_NULL,
      ["response-optional-field-became-nullable", "response-field-became-promised"],
    ],
    [
      "could be missing",
      "may be both",
      OPTIONAL,
      OPTIONAL_OR_NULL,
      ["response-optional-field-became-nullable"],
    ],
    [
      "could be both",
      "always comes",
      OPTIONAL_OR_NULL,
      PROMISED,
      ["response-field-no-longer-nullable", "response-field-became-promised"],
    ],
    ["could be both", "may be null", OPTIONAL_OR_NULL, OR_NULL, ["response-field-became-promised"]],
    [
      "could be both",
      "may be missing",
      OPTIONAL_OR_NULL,
      OPTIONAL,
      ["response-optional-field-no-longer-nullable"],
    ],
  ])("%s and %s now", (_was, _is, before, after, rules) => {
    expect(rulesOfField("response", before, after)).toEqual(rules);
  });
});

describe("a parameter that may be left out or null", () => {
  it.each([
    ["had to be given", "may be null", PROMISED, OR_NULL, ["request-field-became-nullable"]],
    ["had to be given", "may be left out", PROMISED, OPTIONAL, ["request-field-became-optional"]],
    [
      "had to be given",
      "may be both",
      PROMISED,
      OPTIONAL_OR_NULL,
      ["request-field-became-optional", "request-field-became-nullable"],
    ],
    ["could be left out", "has to be given", OPTIONAL, PROMISED, ["request-field-became-required"]],
    [
      "could be both",
      "has to be given",
      OPTIONAL_OR_NULL,
      PROMISED,
      ["request-field-became-required", "request-field-no-longer-nullable"],
    ],
    ["could be both", "may be left out", OPTIONAL_OR_NULL, OPTIONAL, ["request-field-no-longer-nullable"]],
  ])("%s and %s now", (_was, _is, before, after, rules) => {
    expect(rulesOfField("request", before, after)).toEqual(rules);
  });
});

describe("a field of another kind", () => {
  it.each([
    ["string", "int64", "response-field-kind-changed", "request-field-kind-changed"],
    ["string", "string[]", "response-field-kind-changed", "request-field-kind-changed"],
    ["Stamp", "Stamp[]", "response-field-kind-changed", "request-field-kind-changed"],
    ["int64", "float", "response-field-kind-widened", "request-field-number-changed"],
    ["float", "int64", "response-field-kind-changed", "request-field-number-changed"],
    ["integer[]", "float[]", "response-field-kind-widened", "request-field-number-changed"],
    ["integer", "uint64", "response-field-width-changed", "request-field-number-changed"],
    ["int64[]", "integer[]", "response-field-width-changed", "request-field-number-changed"],
    ["int64[]", "uint64[]", "response-field-format-changed", "request-field-format-changed"],
    ["date", "string", "response-field-format-changed", "request-field-format-changed"],
  ])("that was %s and is %s is found by %s, and by %s in a request", (was, is, inAnswer, inRequest) => {
    expect(rulesOfField("response", { Sent: was }, { Sent: is })).toEqual([inAnswer]);
    expect(rulesOfField("request", { Sent: was }, { Sent: is })).toEqual([inRequest]);
  });

  it.each([
    ["Stamp", "Seal"],
    ["Stamp[]", "Seal[]"],
  ])("that was %s and is %s has only the name of another type", (was, is) => {
    expect(rulesOfField("response", { Sent: was }, { Sent: is })).toEqual(["response-type-renamed"]);
    expect(rulesOfField("request", { Sent: was }, { Sent: is })).toEqual(["request-type-renamed"]);
  });
});
