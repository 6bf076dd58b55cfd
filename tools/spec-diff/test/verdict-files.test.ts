import { describe, expect, it } from "@jest/globals";
import { compare, judge, readIgnore, readPolicy, SpecDiffError } from "../src/index.ts";
import { fixture } from "./fixture.ts";

const { previous, current } = fixture("response-field-removed");
const changes = compare(previous, current);
const fingerprint = changes[0]?.fingerprint ?? "";

describe("a project's own policy", () => {
  it("replaces the verdicts that it names, and no others", () => {
    const policy = readPolicy("policy.json", '{"response-field-removed": {"types": "minor"}}');
    expect(judge(changes).bump).toBe("major");
    expect(judge(changes, { policy }).bump).toBe("minor");
    expect(policy).toEqual(new Map([["response-field-removed", { types: "minor" }]]));
    expect(judge(changes, { policy }).changes.map(({ verdicts }) => verdicts)).toEqual([
      { types: "minor", validation: "minor", codes: "none" },
    ]);
  });

  it("can replace the verdict for each group of users", () => {
    const row = { types: "none", validation: "patch", codes: "minor" };
    const policy = readPolicy("policy.json", JSON.stringify({ "response-field-removed": row }));
    expect(judge(changes, { policy })).toMatchObject({ bump: "minor", changes: [{ verdicts: row }] });
  });

  it.each([
    ["not JSON", "{", "policy.json: expected JSON"],
    ["a list", "[]", "expected an object"],
    [
      "an unknown rule",
      '{"field-gone": {}}',
      /^policy\.json: expected one of the rules service-removed, service-added, .*, received "field-gone"$/,
    ],
    [
      "an unknown verdict",
      '{"action-removed": {"types": "huge"}}',
      'policy.json#/action-removed/types: expected none, patch, minor, major, received "huge"',
    ],
    [
      "an unknown group of users",
      '{"action-removed": {"everybody": "minor"}}',
      'policy.json#/action-removed: expected types, validation or codes, received "everybody"',
    ],
    [
      "a verdict where the verdicts of a rule belong",
      '{"action-removed": "minor"}',
      'policy.json#/action-removed: expected verdicts for types, validation or codes, received "minor"',
    ],
  ])("is refused if it has this mistake: %s", (_, text, message) => {
    expect(() => readPolicy("policy.json", text)).toThrow(SpecDiffError);
    expect(() => readPolicy("policy.json", text)).toThrow(message);
  });
});

describe("an ignore file", () => {
  const entry = (more: object = {}): string =>
    JSON.stringify({ ignore: [{ fingerprint, reason: "Nobody has it.", ...more }] });

  it("takes a change out of the release, and the change is still listed", () => {
    const judgement = judge(changes, { ignore: readIgnore("ignore.json", entry()) });
    expect(judgement).toMatchObject({
      bump: "none",
      changes: [],
      ignored: [{ fingerprint, reason: "Nobody has it." }],
      unused: [],
    });
  });

  it("is reported with each entry that matches no change", () => {
    const ignore = readIgnore("ignore.json", entry({ fingerprint: "0123456789ab" }));
    expect(judge(changes, { ignore })).toMatchObject({ bump: "major", unused: ignore });
  });

  it.each([
    [
      "has a reason of blanks",
      entry({ reason: " " }),
      'ignore.json#/ignore/0/reason: expected why it does not count, in one line, received " "',
    ],
    ["has a reason of two lines", entry({ reason: "Nobody\nhas it." }), 'received "Nobody\\nhas it."'],
    ["has a number as a reason", entry({ reason: 5 }), "#/ignore/0/reason: expected why"],
    [
      "has no fingerprint",
      entry({ fingerprint: undefined }),
      "ignore.json#/ignore/0/fingerprint: expected 12 hexadecimal digits, received nothing",
    ],
    ["has a fingerprint of 13 digits", entry({ fingerprint: "0123456789abc" }), "expected 12 hexadecimal"],
    [
      "has a fingerprint after other text",
      entry({ fingerprint: "x0123456789ab" }),
      "expected 12 hexadecimal",
    ],
    ["has a number as a fingerprint", entry({ fingerprint: 123_456_789_012 }), "expected 12 hexadecimal"],
    ["has a text as an entry", '{"ignore": ["0123456789ab"]}', "ignore.json#/ignore/0: expected an object"],
    ["has nothing as an entry", '{"ignore": [null]}', "expected an object, received null"],
    ["has no list", "{}", 'ignore.json: expected an object with one list, "ignore", received {}'],
    [
      "has something else",
      '{"ignore": [], "rules": []}',
      'expected an object with one list, "ignore", received {"ignore":[],"rules":[]}',
    ],
    [
      "names one twice",
      `{"ignore": [${entry().slice(11, -2)}, ${entry().slice(11, -2)}]}`,
      "ignore.json#/ignore/1/fingerprint: expected each fingerprint once",
    ],
  ])("is refused if it %s", (_, text, message) => {
    expect(() => readIgnore("ignore.json", text)).toThrow(SpecDiffError);
    expect(() => readIgnore("ignore.json", text)).toThrow(message);
  });
});
