import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { importGoSdk } from "../src/index.ts";
import { type CodesWorkplace, codesWorkplace, messageOf } from "./codes-workplace.ts";
import { clientGo, errorsGo, type LampMethod } from "./go-sdk-source.ts";

const SDK = "tencentcloud/lamp/v20300101";
const CATALOGUE = "services/lamp/v20300101/error-codes.schema.json";
const ENGLISH = "services/lamp/v20300101/error-codes.en.json";
const CHINESE = "services/lamp/v20300101/error-codes.zh.json";

const CODES = ["FailedOperation.NoBulb", "InternalError", "RequestLimitExceeded.Flicker", "Moth.Inside"];
const LIGHT: LampMethod = { name: "Light", codes: ["FailedOperation.NoBulb", "InternalError"] };
const DIM: LampMethod = { name: "Dim", codes: ["InternalError"] };

function lamp(
  codes: readonly string[] = CODES,
  methods: readonly LampMethod[] = [LIGHT, DIM],
): CodesWorkplace {
  const place = codesWorkplace();
  put(place, codes, methods);
  return place;
}

function put(place: CodesWorkplace, codes: readonly string[], methods: readonly LampMethod[]): void {
  place.put(`${SDK}/errors.go`, errorsGo(codes));
  place.put(`${SDK}/client.go`, clientGo(methods));
}

describe("a new service", () => {
  test("gets a catalogue of its codes, in order, with the actions that list each", () => {
    const place = lamp();
    const imported = importGoSdk(place);
    const catalogue = place.catalogue(CATALOGUE);

    expect(imported).toMatchObject({
      catalogues: 1,
      codes: 4,
      written: [CATALOGUE, ENGLISH, CHINESE],
      removed: [],
    });
    expect(catalogue).toMatchObject({
      title: "LampErrorCode",
      "x-service": "lamp",
      "x-version": "2030-01-01",
    });
    expect(catalogue.$id).toBe(`https://tc3-schema.github.io/schemas/${CATALOGUE}`);
    expect(catalogue.oneOf.map((code) => [code.const, code["x-actions"]])).toEqual([
      ["FailedOperation.NoBulb", ["Light"]],
      ["InternalError", ["Dim", "Light"]],
      ["Moth.Inside", undefined],
      ["RequestLimitExceeded.Flicker", undefined],
    ]);
    expect(catalogue["x-sources"]["go-sdk"]?.url).toBe(
      `https://github.com/TencentCloud/tencentcloud-sdk-go/tree/master/${SDK}`,
    );
  });

  test("judges each code by the rules on its words, and names the rule", () => {
    const place = lamp();
    importGoSdk(place);
    // No word says that a rate was exceeded, so it is a quota.
    expect(place.code(CATALOGUE, "RequestLimitExceeded.Flicker")).toMatchObject({
      "x-retry": "no",
      "x-reviewed": true,
      "x-rule": "limit-exceeded",
      "x-source": "go-sdk",
    });
    expect(place.onDisk(CHINESE)[0]).toContain("（规则：limit-exceeded）");
  });

  test("gives a code that no rule judges the defaults of its family, and marks it as not judged", () => {
    const place = lamp(["FailedOperation.Other", "InternalError", "Moth.Inside"], []);
    importGoSdk(place);
    expect(place.code(CATALOGUE, "FailedOperation.Other")).toMatchObject({
      "x-fault": "unknown",
      "x-retry": "no",
      "x-reviewed": false,
    });
    expect(place.code(CATALOGUE, "InternalError")).toMatchObject({
      "x-fault": "server",
      "x-category": "platform",
      "x-retry": "transient",
    });
    expect(place.code(CATALOGUE, "Moth.Inside")).toMatchObject({
      "x-fault": "unknown",
      "x-category": "unknown",
      "x-retry": "no",
    });
  });

  test("takes the seconds to wait from the common catalogue for that code only, not for its family", () => {
    const place = lamp(["RequestLimitExceeded", "RequestLimitExceeded.CreateUser"], []);
    importGoSdk(place);
    expect(place.code(CATALOGUE, "RequestLimitExceeded")).toMatchObject({ "x-wait-seconds": 1 });
    expect(place.code(CATALOGUE, "RequestLimitExceeded.CreateUser")).not.toHaveProperty("x-wait-seconds");
  });

  test("keeps category, retry class, seconds to wait and reasons that people wrote", () => {
    const place = lamp(["Moth.Inside"], []);
    importGoSdk(place);
    place.edit(CATALOGUE, (text) =>
      text.replace(
        /"x-fault": "unknown",\s*"x-category": "unknown",\s*"x-retry": "no",/,
        '"x-fault": "client", "x-category": "state", "x-retry": "wait", "x-wait-seconds": 60,',
      ),
    );
    place.edit(CHINESE, (text) => text.replace("{}", '{}, "reasons": { "Moth.Inside": "飞蛾会自己离开。" }'));
    const before = [CATALOGUE, CHINESE].map((file) => place.onDisk(file));
    expect(importGoSdk(place).written).toEqual([]);
    expect([CATALOGUE, CHINESE].map((file) => place.onDisk(file))).toEqual(before);
    put(place, ["Moth.Inside", "Moth.Outside"], []);
    importGoSdk(place);
    expect(place.code(CATALOGUE, "Moth.Inside")).toMatchObject({
      "x-category": "state",
      "x-retry": "wait",
      "x-wait-seconds": 60,
    });
    put(place, ["Moth.Outside"], []);
    expect(importGoSdk(place).vanishedWords).toContainEqual({
      file: CHINESE,
      pointer: "/reasons/Moth.Inside",
      code: "Moth.Inside",
      text: "飞蛾会自己离开。",
    });
  });

  test("knows a family whose bare name is not a code, and a code that the common catalogue lists", () => {
    const place = lamp(["AuthFailure.MFAFailure", "Moth.Inside"], []);
    const moths = { "x-fault": "client", "x-category": "state", "x-retry": "no", "x-reason": "Moths stay." };
    place.edit("error-codes/common.schema.json", (text) =>
      text.replace('"x-families": {', `"x-families": { "Moth": ${JSON.stringify(moths)},`),
    );
    importGoSdk(place);
    const reasonOf = (code: string): string | undefined => place.code(CATALOGUE, code)?.["x-reason"];
    expect(reasonOf("Moth.Inside")).toBe("Moths stay.");
    expect(reasonOf("AuthFailure.MFAFailure")).toBe(
      place.code("error-codes/common.schema.json", "AuthFailure.MFAFailure")?.["x-reason"],
    );
  });

  test("has no texts, and reports the places where they are missing", () => {
    const place = lamp(["Moth.Inside"], []);
    expect(importGoSdk(place).needsWords).toEqual([
      { file: ENGLISH, pointer: "/summaries/Moth.Inside", code: "Moth.Inside" },
      { file: CHINESE, pointer: "/summaries/Moth.Inside", code: "Moth.Inside" },
    ]);
    expect(place.summaries(ENGLISH)).toEqual({});
  });

  test("does not take the SDK's sentences", () => {
    const place = lamp();
    importGoSdk(place);
    expect(place.onDisk(CATALOGUE)[0]).not.toContain("sentence");
  });

  test("without codes has no catalogue", () => {
    const place = lamp([], [{ name: "Light" }]);
    expect(importGoSdk(place)).toMatchObject({ catalogues: 0, written: [] });
    expect(place.exists(CATALOGUE)).toBe(false);
  });
});

describe("a service that was imported before", () => {
  test("is not written if nothing changed", () => {
    const place = lamp();
    importGoSdk(place);
    const before = [CATALOGUE, ENGLISH, CHINESE].map((file) => place.onDisk(file));
    expect(importGoSdk(place).written).toEqual([]);
    expect([CATALOGUE, ENGLISH, CHINESE].map((file) => place.onDisk(file))).toEqual(before);
  });

  test("keeps what people wrote, and its layout", () => {
    const place = lamp();
    importGoSdk(place);
    place.edit(CATALOGUE, (text) =>
      text
        .replace('"x-retry": "throttle"', '"x-retry": "no"')
        .replace(/\[\s*"Dim",\s*"Light"\s*\]/, '["Light", "Dim"]'),
    );
    place.edit(ENGLISH, (text) => text.replace("{}", '{ "Moth.Inside": "A moth sits in it." }'));
    const before = place.onDisk(CATALOGUE);
    const { written, needsWords } = importGoSdk(place);
    expect(written).toEqual([]);
    expect(place.onDisk(CATALOGUE)).toEqual(before);
    expect(needsWords).not.toContainEqual(expect.objectContaining({ file: ENGLISH, code: "Moth.Inside" }));
  });

  test("loses a code that the SDK no longer lists, and returns what was written about it", () => {
    const place = lamp();
    importGoSdk(place);
    place.edit(ENGLISH, (text) => text.replace("{}", '{ "Moth.Inside": "A moth sits in it." }'));
    place.edit(CATALOGUE, (text) =>
      text.replace(/("const": "Moth\.Inside",[^}]*)"x-reviewed": false/, '$1"x-reviewed": true'),
    );
    put(place, CODES.slice(0, 3), [LIGHT, DIM]);
    const { vanishedWords } = importGoSdk(place);
    expect(place.code(CATALOGUE, "Moth.Inside")).toBeUndefined();
    expect(place.summaries(ENGLISH)).toEqual({});
    expect(vanishedWords).toEqual([
      { file: CATALOGUE, pointer: "/oneOf/2/x-reason", code: "Moth.Inside", text: expect.any(String) },
      { file: ENGLISH, pointer: "/summaries/Moth.Inside", code: "Moth.Inside", text: "A moth sits in it." },
    ]);
  });

  test("keeps a code that only another source lists, with its actions", () => {
    const place = lamp();
    importGoSdk(place);
    place.edit(CATALOGUE, (text) =>
      text
        .replace(
          '"x-sources": {',
          '"x-sources": { "a-page": { "title": "A page", "url": "https://example.org" },',
        )
        .replace(/("const": "Moth\.Inside",[^}]*)"x-source": "go-sdk"/, '$1"x-source": "a-page"'),
    );
    put(place, ["InternalError"], [DIM]);
    importGoSdk(place);
    expect(place.catalogue(CATALOGUE).oneOf.map((code) => code.const)).toEqual([
      "InternalError",
      "Moth.Inside",
    ]);
    expect(place.catalogue(CATALOGUE)["x-sources"]["a-page"]?.title).toBe("A page");
  });

  test("takes over a code that another source listed first, and keeps its judgement", () => {
    const place = lamp();
    importGoSdk(place);
    place.edit(CATALOGUE, (text) =>
      text
        .replace(
          '"x-sources": {',
          '"x-sources": { "a-page": { "title": "A page", "url": "https://example.org" },',
        )
        .replace('"x-source": "go-sdk"', '"x-source": "a-page"'),
    );
    importGoSdk(place);
    expect(place.code(CATALOGUE, "FailedOperation.NoBulb")?.["x-source"]).toBe("go-sdk");
  });

  test("updates the actions of its codes", () => {
    const place = lamp();
    importGoSdk(place);
    put(place, CODES, [{ name: "Light", codes: ["Moth.Inside"] }, DIM]);
    importGoSdk(place);
    expect(place.code(CATALOGUE, "Moth.Inside")?.["x-actions"]).toEqual(["Light"]);
    expect(place.code(CATALOGUE, "FailedOperation.NoBulb")?.["x-actions"]).toBeUndefined();
  });

  test("inserts a new code in order, and moves no other code", () => {
    const place = lamp(["B.B", "Z.Z"], []);
    importGoSdk(place);
    put(place, ["A.A", "B.B", "M.M", "Z.Z"], []);
    importGoSdk(place);
    expect(place.catalogue(CATALOGUE).oneOf.map((code) => code.const)).toEqual(["A.A", "B.B", "M.M", "Z.Z"]);
  });

  test("loses its files when it has no codes left", () => {
    const place = lamp();
    importGoSdk(place);
    put(place, [], []);
    expect(importGoSdk(place).removed).toEqual([CATALOGUE, ENGLISH, CHINESE]);
    expect(place.exists(CATALOGUE)).toBe(false);
    expect(place.exists(ENGLISH)).toBe(false);
    expect(importGoSdk(place).removed).toEqual([]);
  });

  test("moves the judgement of a family to its bare code", () => {
    const place = lamp(["Moth.Inside"], []);
    importGoSdk(place);
    place.edit(CATALOGUE, (text) =>
      text.replace(
        '"oneOf"',
        '"x-families": { "Moth": { "x-fault": "none", "x-category": "none", "x-retry": "no", "x-reason": "It leaves." } }, "oneOf"',
      ),
    );
    place.edit(ENGLISH, (text) => text.replace("{}", '{ "Moth": "Moths." }'));
    put(place, ["Moth", "Moth.Inside"], []);
    importGoSdk(place);
    expect(place.code(CATALOGUE, "Moth")).toMatchObject({ "x-reason": "It leaves.", "x-reviewed": false });
    expect(place.catalogue(CATALOGUE)["x-families"]).toBeUndefined();
    expect(place.summaries(ENGLISH)).toEqual({ Moth: "Moths." });
  });
});

describe("codes have no grammar", () => {
  test("dots, lower case and blanks stay as in the SDK, and codes that differ only by blanks are reported", () => {
    const codes = ["UnsupportedOperation.", "UnsupportedOperation. ", "lower.case_", "A..B"];
    const place = codesWorkplace();
    const lines = codes.map((code, index) => `\tCODE_${index} = ${JSON.stringify(code)}`);
    place.put(`${SDK}/errors.go`, `package v20300101\nconst (\n${lines.join("\n")}\n)\n`);
    place.put(`${SDK}/client.go`, clientGo([]));
    const { twins } = importGoSdk(place);
    expect(place.catalogue(CATALOGUE).oneOf.map((code) => code.const)).toEqual([...codes].sort());
    expect(twins).toEqual([{ file: CATALOGUE, codes: ["UnsupportedOperation.", "UnsupportedOperation. "] }]);
  });
});

describe("the choice of services", () => {
  test("all or the named ones are imported, and folders that are not versions are ignored", () => {
    const place = lamp();
    place.put("tencentcloud/as/v20300101/errors.go", errorsGo(["InternalError"]));
    place.put("tencentcloud/as/v20300101/client.go", clientGo([]));
    place.put("tencentcloud/common/http/request.go", "package http\n");
    expect(importGoSdk({ ...place, services: ["as"] }).written[0]).toBe(
      "services/as/v20300101/error-codes.schema.json",
    );
    expect(importGoSdk(place).written[0]).toBe(CATALOGUE);
  });

  test("a service that the SDK lacks is reported, and nothing is written", () => {
    const place = lamp();
    expect(messageOf(() => importGoSdk({ ...place, services: ["lamp", "lampp"] }))).toBe(
      'tencentcloud: expected a service of the SDK, received "lampp". Did you mean lamp?',
    );
    expect(place.exists(CATALOGUE)).toBe(false);
  });

  test("a directory that is not an SDK is refused", () => {
    expect(messageOf(() => importGoSdk(codesWorkplace()))).toBe(
      "tencentcloud: expected a directory of that name, received none in the directory given",
    );
  });

  test("if there is no common catalogue beside it, a code is judged by ours", () => {
    const place = lamp();
    const judged = importGoSdk(place);
    const elsewhere = importGoSdk({ ...place, schemas: place.from });
    expect(elsewhere.written).toEqual(judged.written);
    expect(readFileSync(join(place.from, CATALOGUE), "utf8")).toBe(place.onDisk(CATALOGUE)[0]);
  });

  test("a broken catalogue of ours is reported with a pointer", () => {
    const place = lamp();
    importGoSdk(place);
    place.edit(CATALOGUE, (text) => text.replace('"x-retry": "transient"', '"x-retry": "maybe"'));
    expect(messageOf(() => importGoSdk(place))).toContain(`${CATALOGUE}#/oneOf/1/x-retry: expected one of`);
  });
});
