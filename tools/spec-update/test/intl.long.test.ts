import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { importTccli } from "@tc3-schema/spec-import";
import { INSURED, POST, type Workplace, withParcel, workplace } from "./workplace.ts";

const RESPONSES = "services/post/v20200202/responses.schema.json";
const CN = `schemas/${RESPONSES}`;
const INTL = `schemas/intl/${RESPONSES}`;

/** A repository that has the schemas of the service in both editions. */
async function withBoth(): Promise<Workplace> {
  const place = await workplace();
  place.defineIntl(POST);
  importTccli({ from: place.intl, schemas: join(place.root, "schemas/intl"), edition: "intl" });
  await place.regenerate();
  place.commit();
  return place;
}

const changed = ({ git }: Workplace): readonly string[] =>
  git("status", "--porcelain", "--untracked-files=all")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [line.slice(3)]));

test("the schemas of the international edition follow its definitions, and those of the mainland stay", async () => {
  const place = await withBoth();
  place.defineIntl(INSURED);
  const { code, stdout, stderr } = await place.update([place.official, "--intl", place.intl]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(place.read(INTL)).toContain('"Insured"');
  expect(place.read(CN)).not.toContain('"Insured"');
  const files = changed(place);
  expect(files).toContain("packages/types/generated/intl/post/v20200202/SendLetter.d.ts");
  expect(files.filter((file) => !file.startsWith(".changeset/") && !file.includes("/intl/"))).toEqual([]);
  expect(files.filter((file) => file.startsWith(".changeset/"))).toHaveLength(1);
  expect(stdout).toContain("post 2020-02-02");
});

test("without --intl, the schemas of the international edition stay", async () => {
  const place = await withBoth();
  place.defineIntl(INSURED);
  const { code, stdout } = await place.update();
  expect({ code, changed: changed(place) }).toEqual({ code: 0, changed: [] });
  expect(stdout).toContain("The schemas agree with the official definitions");
});

test("a service without international schemas here gets none", async () => {
  const place = await withBoth();
  place.define({ ...POST, service: "bank" });
  place.defineIntl({ ...INSURED, service: "bank" });
  const { code } = await place.update([place.official, "--intl", place.intl]);
  expect({ code, changed: changed(place) }).toEqual({ code: 0, changed: [] });
});

test("words that lost their place in the international schemas are printed with their file", async () => {
  const place = await withBoth();
  place.write(
    INTL,
    place.read(INTL).replace(/("Stamp": \{\n)( +)/, '$1$2"description": "The colour of the stamp.",\n$2'),
  );
  await place.regenerate();
  place.commit();
  place.defineIntl(withParcel({ Weight: "int64!" }));
  const { code, stdout } = await place.update([place.official, "--intl", place.intl]);
  expect(code).toBe(0);
  expect(stdout).toContain(`intl/${RESPONSES}#/definitions/Parcel/properties/Stamp/description`);
  expect(stdout).toContain("The colour of the stamp.");
});

test("an international definition that is not understood stops the update, and nothing is written", async () => {
  const place = await withBoth();
  place.define(INSURED);
  place.defineIntl(withParcel({ Weight: "weight" }));
  const before = place.disk();
  const { code, stderr } = await place.update([place.official, "--intl", place.intl]);
  expect(code).toBe(2);
  expect(stderr).toContain("services/post/v20200202/api.json");
  expect(place.disk()).toEqual(before);
});
