import { expect, test } from "@jest/globals";
import { targets } from "../src/targets.ts";

/** The share of a gate's runs that is tried here, because these tests are about the targets themselves. */
const PART = 20;

test.each([...targets])("nothing is wrong with $name", async (target) => {
  const runs = Math.ceil(target.runs / PART);
  const { tried, wrong, skipped = [] } = await target.run({ seed: 1, runs });
  expect(wrong).toEqual([]);
  // Only the disks can be impossible here: they need a root that can mount, or another user.
  expect(tried > 0 || (target.name === "disks" && skipped.length > 0)).toBe(true);
});

test("each target has a name of its own", () => {
  expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
});
