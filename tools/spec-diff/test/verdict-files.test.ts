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

  it.each([
    ["not JSON", "{", "policy.json: expected JSON"],
    ["a list", "[]", "expected an object"],
    ["an unknown rule", '{"field-gone": {}}', '"field-gone"'],
    [
      "an unknown verdict",
      '{"action-removed": {"types": "huge"}}',
      'policy.json#/action-removed/types: expected none, patch, minor, major, received "huge"',
    ],
    ["an unknown group of users", '{"action-removed": {"everybody": "minor"}}', '"everybody"'],
    ["a verdict where the verdicts of a rule belong", '{"action-removed": "minor"}', '"minor"'],
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
    ["has no reason", entry({ reason: " " }), "reason"],
    ["has no fingerprint", entry({ fingerprint: "x" }), "fingerprint"],
    ["has no list", "{}", "ignore"],
    ["has something else", '{"ignore": [], "rules": []}', "rules"],
    [
      "names one twice",
      `{"ignore": [${entry().slice(11, -2)}, ${entry().slice(11, -2)}]}`,
      "each fingerprint once",
    ],
  ])("is refused if it %s", (_, text, message) => {
    expect(() => readIgnore("ignore.json", text)).toThrow(SpecDiffError);
    expect(() => readIgnore("ignore.json", text)).toThrow(message);
  });
});
