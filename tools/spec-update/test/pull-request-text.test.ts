import { expect, test } from "@jest/globals";
import { withParcel, workplace } from "./workplace.ts";

const PARCEL = { Weight: "int64!", Stamp: "string" };

/** More fields than fit into the longest description. */
const fields = (many: number, prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: many }, (_, index) => [`${prefix}${index}`, "string"]));

async function textFor(many: number, prefix: string): Promise<string> {
  const place = await workplace();
  place.define(withParcel({ ...PARCEL, ...fields(many, prefix) }));
  const { code, stderr } = await place.update([place.official, "--markdown", "body.md"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return place.read("body.md");
}

const lines = (text: string, wanted: string): number =>
  text.split("\n").filter((line) => line === wanted).length;

test("with 900 new fields, the text is cut to GitHub's limit, folds are closed, and a note says so", async () => {
  const text = await textFor(900, "AdditionalServiceThatNobodyHasAskedFor");
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text.length).toBeGreaterThan(50_000);
  expect(text).toContain("… The rest does not fit here. `pnpm spec:update` prints all of it.");
  expect(lines(text, "<details>")).toBe(lines(text, "</details>"));
  expect(text).toMatch(/^### Needs words of our own \(9\d\d\)$/m);
  expect(text).toMatch(/^- and 8\d\d more$/m);
});

test("with very long names, the lists are cut as well", async () => {
  const text = await textFor(40, "A".repeat(2000));
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/^### Needs words of our own \(\d\d\)$/m);
  expect(text.endsWith("prints all of it.\n")).toBe(true);
});

test("a text that fits is complete", async () => {
  const text = await textFor(3, "Extra");
  expect(text).not.toContain("does not fit");
  for (const name of ["Extra0", "Extra1", "Extra2"]) expect(text).toContain(name);
});
