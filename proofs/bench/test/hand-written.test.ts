import { describe, expect, test } from "@jest/globals";
import { verdictClasses } from "../src/classes.ts";
import { differences } from "../src/differences.ts";
import { handWritten } from "../src/hand-written.ts";
import { ours } from "../src/ours.ts";
import { HAND_WRITTEN } from "../src/subjects.ts";

// If the yardstick gave other verdicts, its time could not be compared. DescribeInstances is left out, because its contract
// exists only while the bench runs.
describe("the hand-written guards", () => {
  test("give the same verdict as the generated guards on every case and every payload", async () => {
    const { guards, contracts } = await ours();
    const is = new Map([...contracts].map(([action, contract]) => [action, contract.is]));
    const published = [...handWritten.keys()].filter((action) => guards.has(action));
    const only = <T>(all: ReadonlyMap<string, T>) =>
      new Map([...all].filter(([action]) => published.includes(action)));
    expect(
      differences([
        { name: HAND_WRITTEN, guards: only(handWritten) },
        { name: "guard", guards: only(guards) },
        { name: "contract.is", guards: only(is) },
      ]).filter(({ case: name }) => !name.startsWith("DescribeInstances")),
    ).toEqual([]);
    expect(published.length).toBeGreaterThan(10);
  });

  test("accept every measured payload except those named rejected", () => {
    for (const { name, entries } of verdictClasses) {
      for (const [action, text] of entries) {
        expect([name, handWritten.get(action)?.(JSON.parse(text))]).toEqual([
          name,
          !name.startsWith("rejected"),
        ]);
      }
    }
  });
});
