import { expect, jest, test } from "@jest/globals";

// Everything that the generator refuses is found when the states are compared. So it can only fail for a defect of its
// own.
jest.unstable_mockModule("../src/steps/regenerate.ts", () => ({
  regenerate: () => {
    throw new TypeError("the generator has a defect");
  },
}));

const { INSURED, workplace } = await import("./workplace.ts");

test("if regenerate fails, nothing is written", async () => {
  const place = await workplace();
  place.define(INSURED);
  const before = place.disk();
  const { code, stderr } = await place.update();
  expect(code).toBe(2);
  expect(stderr).toContain("spec:update failed at regenerate: TypeError: the generator has a defect");
  expect(place.disk()).toEqual(before);
});
