import { describe, expect, test } from "@jest/globals";
import { idChanges, idLines, publishedLines } from "../src/published-ids.ts";
import { subjects } from "./subjects.ts";

describe("the published IDs", () => {
  const { added, broken } = idChanges(publishedLines(), idLines(subjects));

  test("still have their vectors, which still judge the same", () => {
    expect(broken).toEqual([]);
  });

  test("are complete: pnpm --filter @tc3-schema/vectors publish-ids adds new ones", () => {
    expect(added).toEqual([]);
  });
});

describe("a change of the vectors", () => {
  const published = ["integers/a 11111111", "missing-members/b"];

  test("that removes one breaks its ID", () => {
    expect(idChanges(published, ["integers/a 11111111"])).toEqual({
      added: [],
      broken: ["missing-members/b"],
    });
  });

  test("that gives an ID to another body breaks it", () => {
    expect(idChanges(published, ["integers/a 22222222", "missing-members/b"])).toEqual({
      added: [],
      broken: ["integers/a 11111111"],
    });
  });

  test("that adds one breaks nothing", () => {
    expect(idChanges(published, [...published, "integers/c 33333333"])).toEqual({
      added: ["integers/c 33333333"],
      broken: [],
    });
  });
});
