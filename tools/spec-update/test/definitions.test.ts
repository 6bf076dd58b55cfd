import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { updateDefinitions } from "@tc3-schema/facts/update-definitions";
import { INSURED, type Workplace, workplace } from "./workplace.ts";

const FACTS = "packages/definitions/cn/post/v20200202.jsonl";

/** A repository that also has the current definitions of all services. */
async function withDefinitions(): Promise<Workplace> {
  const place = await workplace();
  updateDefinitions({
    out: join(place.root, "packages/definitions"),
    sources: [{ edition: "cn", tccli: place.official, goSdk: undefined }],
  });
  place.commit();
  return place;
}

test("the definitions of all services are updated with the schemas, and released separately", async () => {
  const place = await withDefinitions();
  place.define(INSURED);
  const { code, stdout, stderr } = await place.update([place.official, "--markdown", "body.md"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(place.read(FACTS)).toContain('"Insured":"bool"');
  expect(stdout).toContain("Definitions of all services: 1 file.");
  expect(stdout).toContain("post 2020-02-02: 1 change that brings something new");
  const changesets = place.git("ls-files", "--others", "--exclude-standard", ".changeset").trim().split("\n");
  expect(changesets.map((file) => place.read(file)).sort()).toEqual([
    expect.stringMatching(/^---\n"@post\/types": minor\n"@post\/validator": minor\n---\n/),
    expect.stringMatching(
      /^---\n"@tc3-schema\/definitions": minor\n---\n\nThe definitions of the edition cn/,
    ),
  ]);
  expect(place.read("body.md")).toContain("post 2020-02-02: 1 change that brings something new");
  const today = new Date().toISOString().slice(0, 10);
  const record: unknown = JSON.parse(place.read(`docs/changes/updates/${today}-cn.json`));
  expect(record).toMatchObject({
    date: today,
    edition: "cn",
    release: null,
    services: [
      {
        service: "post",
        version: "2020-02-02",
        changes: [{ bump: "minor", message: expect.stringContaining("Insured"), side: "response" }],
      },
    ],
  });
});

test("a service without schemas here changes only the definitions", async () => {
  const place = await withDefinitions();
  place.define({ ...INSURED, service: "bank" });
  const { code, stdout } = await place.update();
  expect(code).toBe(0);
  expect(stdout).toContain("Regenerated: 0 files.");
  expect(place.read("packages/definitions/cn/bank/v20200202.jsonl")).toContain('"service":"bank"');
  expect((await place.update()).stdout).toContain(
    "The update was already written, and is not committed yet.",
  );
  place.commit();
  expect((await place.update()).stdout).toContain("The schemas agree with the official definitions");
});

test("an odd definition is set aside with its reason, and the update goes on", async () => {
  const place = await withDefinitions();
  place.define({ ...INSURED, service: "bank", types: { Parcel: { Weight: "weight" } } });
  place.define(INSURED);
  const { code, stdout } = await place.update();
  expect(code).toBe(0);
  expect(stdout).toContain(
    "cn bank/v20200202 was set aside and stays unchanged: services/bank/v20200202/api.json",
  );
  expect(place.read(FACTS)).toContain('"Insured":"bool"');
});
