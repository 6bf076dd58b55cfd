import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { subjects } from "../src/subjects.ts";
import { bodyOf } from "../src/texts.ts";

describe("the bodies that are tried", () => {
  test("are JSON, and get every possible verdict", async () => {
    const all = await subjects();
    for (const subject of all) {
      const said = fc
        .sample(bodyOf(subject), { numRuns: 400, seed: 1 })
        .map((text) => subject.contract.decode(text));
      const kinds = new Set(
        said.map((each) => (each.issues?.[0]?.code === "not-json" ? "not-json" : each.status)),
      );
      const expected =
        subject.body === undefined ? ["failure", "malformed", "success"] : ["malformed", "success"];
      expect([subject.name, ...[...kinds].sort()]).toEqual([subject.name, ...expected]);
      expect(said.some(({ drift = [] }) => drift.length > 0)).toBe(true);
    }
  });
});
