import { describe, expect, test } from "@jest/globals";
import { verdictClasses } from "../src/classes.ts";
import { differences } from "../src/differences.ts";
import { handWritten } from "../src/hand-written.ts";
import { ours } from "../src/ours.ts";
import { HAND_WRITTEN } from "../src/subjects.ts";

/** A yardstick with other verdicts would measure something else. DescribeInstances only exists while the bench runs. */
describe("the hand-written guards", () => {
  test("agree with the generated ones on every case and every payload", async () => {
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

  test("accept every payload except the rejected ones", () => {
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
