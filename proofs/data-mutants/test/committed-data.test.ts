import { describe, expect, test } from "@jest/globals";
import { countsOfFacts } from "../src/checks/counts-of-facts.ts";
import { differences } from "../src/checks/differences.ts";
import { digests } from "../src/checks/digests.ts";
import { schemaChecks } from "../src/checks.ts";
import { committedData } from "../src/data.ts";

const data = committedData();

test.each([...schemaChecks, digests, countsOfFacts].map((check) => [check.name, check] as const))(
  "the committed data passes the check: %s",
  (_name, check) => {
    expect(check.run(data)).toEqual([]);
  },
);

describe("two JSON values", () => {
  const none = (): boolean => false;

  test("are the same if only the order of members and of the items of lists differs", () => {
    expect(differences({ a: 1, b: ["x", "y"] }, { b: ["y", "x"], a: 1 }, none)).toEqual([]);
  });

  test("differ at the place where a member is missing, is new or has another value", () => {
    expect(differences({ a: { b: 1, c: 2 } }, { a: { b: 2, d: 3 } }, none)).toEqual([
      "/a/b: expected 1, received 2",
      "/a/c: expected 2, received nothing",
      "/a/d: expected nothing, received 3",
    ]);
  });

  test("are compared without the ignored members, but a type may have a member of that name", () => {
    const isWords = (name: string): boolean => name === "description";
    expect(differences({ description: "a" }, { description: "b" }, isWords)).toEqual([]);
    expect(
      differences({ properties: { description: "a" } }, { properties: { description: "b" } }, isWords),
    ).toEqual(['/properties/description: expected "a", received "b"']);
  });
});
