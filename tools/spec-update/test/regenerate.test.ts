import { expect, jest, test } from "@jest/globals";

// Whatever the generator can refuse is refused when the states are compared: it fails for reasons of its own only.
jest.unstable_mockModule("../src/steps/regenerate.ts", () => ({
  regenerate: () => {
    throw new TypeError("the generator has a defect");
  },
}));

const { INSURED, workplace } = await import("./workplace.ts");

test("regenerate fails, and all is as it was", async () => {
  const place = await workplace();
  place.define(INSURED);
  const before = place.disk();
  const { code, stderr } = await place.update();
  expect(code).toBe(2);
  expect(stderr).toContain("spec:update failed at regenerate: TypeError: the generator has a defect");
  expect(place.disk()).toEqual(before);
});
