import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { clientGo, errorsGo } from "../../spec-import/test/go-sdk-source.ts";
import { INSURED, POST, type Workplace, withParcel, workplace } from "./workplace.ts";

const TYPES = "packages/types/generated/post/v20200202";
const SERVICE = "schemas/services/post/v20200202";
const RESPONSES = `${SERVICE}/responses.schema.json`;
const UP_TO_DATE = "The schemas agree with the official definitions. Nothing was written.";

describe("a new field", () => {
  let place: Workplace;
  let before: ReturnType<Workplace["disk"]>;
  let running: ReturnType<Workplace["update"]>;
  beforeAll(async () => {
    place = await workplace();
    place.define(INSURED);
    before = place.disk();
    running = place.update();
  });

  test("is imported, generated and released as a minor, and the summary says so", async () => {
    const { code, stdout, stderr } = await running;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("minor Parcel.Insured is new");
    expect(stdout).toContain("1 official example;");
    expect(stdout).toContain("Release: minor.");
    expect(stdout).toContain(`  changed ${RESPONSES}`);
    expect(stdout.split("\n").at(-1)).toMatch(/^Next: pnpm api && pnpm test && git add .* && git commit$/);
    expect(place.read(RESPONSES)).toContain("Insured");
    expect(place.git("diff", "--", TYPES)).toMatch(/^\+ {2}Insured\?: boolean \| null;$/m);
  });

  test("has a changeset for the packages that are released together", async () => {
    await running;
    const names = place.git("ls-files", "--others", "--exclude-standard").trim().split("\n");
    const [name = ""] = names;
    expect(names).toEqual([expect.stringMatching(/^\.changeset\/definitions-[0-9a-f]{12}\.md$/)]);
    expect(place.read(name)).toMatch(/^---\n"@post\/types": minor\n"@post\/validator": minor\n---\n/);
    expect(place.read(name)).toContain("Parcel.Insured is new");
  });

  test("is listed among the places that need our words", async () => {
    const { stdout } = await running;
    expect(stdout).toContain(`${RESPONSES}#/definitions/Parcel/properties/Insured/description`);
  });

  test("leaves nothing committed, staged or in temporary files", async () => {
    await running;
    const after = place.disk();
    for (const what of ["(head)", "(staged)", "(left over)", "(directories)", "README.md"])
      expect(after.get(what)).toBe(before.get(what));
  });

  test("is not written again by a second run", async () => {
    await running;
    const written = place.disk();
    const { code, stdout, stderr } = await place.update();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(
      "The update was already written, and is not committed yet. Nothing was written now.",
    );
    expect(place.disk()).toEqual(written);
  });

  test("keeps the words that a person adds, also after the commit", async () => {
    await running;
    const words = place.read(RESPONSES).replace(/"Insured": \{/, '$&\n          "description": "Ours.",');
    place.write(RESPONSES, words);
    const refused = await place.update();
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(`  ${RESPONSES}`),
    });
    expect(place.read(RESPONSES)).toBe(words);
    await place.regenerate();
    place.commit();
    expect((await place.update()).stdout).toBe(UP_TO_DATE);
    expect(place.read(RESPONSES)).toBe(words);
  });
});

test("a run after the commit of the previous one finds nothing to do", async () => {
  const place = await workplace();
  place.define(INSURED);
  await place.update();
  place.commit();
  const committed = place.disk();
  const { code, stdout } = await place.update();
  expect({ code, stdout }).toEqual({ code: 0, stdout: UP_TO_DATE });
  expect(place.disk()).toEqual(committed);
});

test("if nothing changed, it says so and writes nothing", async () => {
  const place = await workplace();
  const before = place.disk();
  const { code, stdout, stderr } = await place.update([place.official, "--markdown", "body.md"]);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: UP_TO_DATE, stderr: "" });
  expect(place.disk()).toEqual(before);
});

test("a removed field needs a major release, and gives 1 with --exit-code", async () => {
  const place = await workplace();
  place.define(withParcel({ Weight: "int64!" }));
  const { code, stdout } = await place.update([place.official, "--exit-code"]);
  expect(code).toBe(1);
  expect(stdout).toContain("Release: major.");
  expect(place.git("diff", "--", TYPES)).toMatch(/^- {2}Stamp\?: string \| null;$/m);
});

test("a changeset that somebody has edited is left alone", async () => {
  const place = await workplace();
  place.define(INSURED);
  await place.update();
  const changeset = place.git("ls-files", "--others", "--exclude-standard").trim();
  place.git("stash", "--include-untracked");
  place.write(changeset, '---\n"@post/types": minor\n---\n\nParcels can be insured.\n');
  place.commit();
  const { code, stdout } = await place.update();
  expect(code).toBe(0);
  expect(stdout).toContain(`Changeset: ${changeset}`);
  expect(place.read(changeset)).toContain("Parcels can be insured.");
});

test("a removed action also removes its files, and is removed from the lists of the error codes", async () => {
  const place = await workplace();
  const code = {
    "x-fault": "server",
    "x-category": "platform",
    "x-retry": "no",
    "x-reason": "It is lost.",
    "x-source": "page",
    "x-reviewed": true,
  };
  const catalogue = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://example.com/error-codes.schema.json",
    title: "PostErrorCode",
    description: "What goes wrong.",
    type: "string",
    "x-service": "post",
    "x-version": "2020-02-02",
    "x-sources": { page: { title: "A page", url: "https://example.com/page" } },
    oneOf: [
      { const: "FailedOperation.Lost", ...code, "x-actions": ["SendLetter", "Track"] },
      { const: "FailedOperation.Unseen", ...code, "x-actions": ["Track"] },
    ],
  };
  const summaries = { "FailedOperation.Lost": "Lost.", "FailedOperation.Unseen": "Unseen." };
  place.write(`${SERVICE}/error-codes.schema.json`, JSON.stringify(catalogue));
  const reasons = { "FailedOperation.Lost": "丢失了。", "FailedOperation.Unseen": "没有找到。" };
  place.write(`${SERVICE}/error-codes.en.json`, JSON.stringify({ language: "en", summaries }));
  place.write(`${SERVICE}/error-codes.zh.json`, JSON.stringify({ language: "zh", summaries, reasons }));
  await place.regenerate();
  place.commit();

  const { Track: _, ...actions } = POST.actions;
  place.define({ ...POST, actions });
  const { code: exitCode, stdout, stderr } = await place.update();
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain(
    "post/v20200202/Track is gone, and was removed from the lists of the error codes.",
  );
  expect(stdout).toMatch(/^ {2}removed packages\/validator\/generated\/post\/v20200202\/.*Track/m);
  expect(stdout).toContain("Next: pnpm exec biome check --write schemas .changeset && ");
  expect(place.read(`${SERVICE}/error-codes.schema.json`)).not.toContain("Track");
  expect((await place.update()).stdout).toContain("The update was already written");

  // First with the layout of the formatter that the message names, then with a new word, which is a change of content.
  const compact = JSON.stringify(JSON.parse(place.read(`${SERVICE}/error-codes.schema.json`)));
  place.write(`${SERVICE}/error-codes.schema.json`, compact);
  expect((await place.update()).stdout).toContain("The update was already written");
  place.write(`${SERVICE}/error-codes.schema.json`, compact.replace("What goes wrong.", "What breaks."));
  expect((await place.update()).code).toBe(2);
  place.write(`${SERVICE}/error-codes.schema.json`, "{");
  expect((await place.update()).code).toBe(2);
});

test("a version that the official tree lacks stays, and is reported", async () => {
  const place = await workplace();
  const official = join(place.official, "tccli/services/post");
  const text = readFileSync(join(official, "v20200202/api.json"), "utf8");
  mkdirSync(join(official, "v20210303"));
  writeFileSync(join(official, "v20210303/api.json"), text.replace("2020-02-02", "2021-03-03"));
  const { stdout } = await place.update();
  expect(stdout).toContain("post/v20210303 has no examples.");
  place.commit();
  rmSync(join(official, "v20210303"), { recursive: true });
  expect((await place.update()).stdout).toBe(
    `post/v20210303 is not in the official tree; our schemas of it stay unchanged.\n${UP_TO_DATE}`,
  );
});

test("--service accepts a new service, and by default only our services are updated", async () => {
  const place = await workplace();
  place.define({ ...POST, service: "bank" });
  expect((await place.update()).stdout).toBe(UP_TO_DATE);
  const { code, stdout } = await place.update([place.official, "--service", "bank"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Release: minor.");
  expect(existsSync(join(place.root, "schemas/services/bank/v20200202/responses.schema.json"))).toBe(true);
});

test("--go-sdk also updates the error codes", async () => {
  const place = await workplace();
  const sdk = join(place.official, "../sdk");
  const home = join(sdk, "tencentcloud/post/v20200202");
  mkdirSync(home, { recursive: true });
  const codes = ["FailedOperation.Lost"];
  const put = (file: string, text: string): void =>
    writeFileSync(
      join(home, file),
      text.replaceAll("v20300101", "v20200202").replaceAll("2030-01-01", "2020-02-02"),
    );
  put("errors.go", errorsGo(codes));
  put("client.go", clientGo([{ name: "SendLetter", codes }, { name: "Track" }]));
  const { code, stdout, stderr } = await place.update([place.official, "--go-sdk", sdk]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("FailedOperation.Lost");
  expect(stdout).toContain(`${SERVICE}/error-codes.en.json#/summaries/FailedOperation.Lost`);
  expect(stdout).toContain("Release: minor.");
  expect(place.read(`${SERVICE}/error-codes.schema.json`)).toContain('"x-rule": "platform-failure"');
  place.commit();
  expect((await place.update([place.official, "--go-sdk", sdk])).stdout).toBe(UP_TO_DATE);
});

test("--dry-run does all steps except writing", async () => {
  const place = await workplace();
  place.define(INSURED);
  const before = place.disk();
  const { code, stdout } = await place.update([place.official, "--dry-run", "--markdown", "body.md"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Release: minor.");
  expect(stdout.split("\n").at(-1)).toBe("Nothing was written: this was a dry run.");
  expect(place.disk()).toEqual(before);
});

test("--json has the whole result, and --markdown writes the text of a pull request", async () => {
  const place = await workplace();
  place.define(INSURED);
  const { stdout } = await place.update([place.official, "--json", "--markdown", "body.md"]);
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: "written",
    step: null,
    problem: null,
    bump: "minor",
    diff: { bump: "minor", changes: [{ rule: "response-field-added" }] },
    changeset: expect.stringMatching(/^\.changeset\//),
    conformance: { examples: 1 },
    versions: ["post/v20200202"],
    needsWords: expect.arrayContaining([expect.objectContaining({ file: expect.any(String) })]),
    files: expect.arrayContaining([{ path: RESPONSES, state: "changed" }]),
    next: expect.arrayContaining(["pnpm test"]),
  });
  expect(place.read("body.md")).toContain("## The definitions changed: minor");
  expect(place.read("body.md")).toContain("### Needs words of our own");
});
