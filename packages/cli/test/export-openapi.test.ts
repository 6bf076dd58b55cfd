import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Ended, tc3In } from "./child.ts";
import { type Project, project, smsProject } from "./project.ts";

const exportTo = (at: Project, ...args: readonly string[]): Ended =>
  tc3In(at.directory, ["export", "openapi", "--out", "exported", ...args]);

const filesFor = (at: Project, ...args: readonly string[]): readonly string[] => {
  expect(exportTo(at, ...args)).toMatchObject({ status: 0, stderr: "" });
  return [...at.files("exported").keys()];
};

const documentOf = (at: Project, path: string): unknown =>
  JSON.parse(readFileSync(at.path("exported", path), "utf8"));

describe("tc3 export openapi", () => {
  test("writes a document per version of a service, and one for the callbacks", () => {
    const at = smsProject();
    expect(filesFor(at, "--schemas", "schemas")).toEqual([
      "sms/callbacks.openapi.json",
      "sms/v20190711.openapi.json",
      "sms/v20210111.openapi.json",
    ]);
    expect(exportTo(at, "--schemas", "schemas").stdout).toMatch(/^All is up to date: 3 files/);
  });

  test("writes a document per action with --each-action", () => {
    const at = smsProject();
    const choice = ["--schemas", "schemas", "--service", "sms@2021-01-11", "--action", "SendSms"];
    expect(filesFor(at, ...choice, "--each-action")).toEqual(["sms/v20210111/SendSms.openapi.json"]);
    expect(documentOf(at, "sms/v20210111/SendSms.openapi.json")).toMatchObject({
      paths: { "/": { post: { operationId: "SendSms" } } },
    });
  });

  test("lets the operations refer to the strict schemas with --strict", () => {
    const at = smsProject();
    filesFor(at, "--schemas", "schemas", "--service", "sms@2021-01-11", "--action", "SendSms", "--strict");
    const text = JSON.stringify(documentOf(at, "sms/v20210111.openapi.json"));
    expect(text).toContain('"$ref":"#/components/schemas/SendSms.answer.strict"');
    expect(text).not.toContain('"$ref":"#/components/schemas/SendSms.answer.tolerant"');
  });

  test.each([
    ["cn", "cvm/v20170312.openapi.json", ["https://cvm.tencentcloudapi.com"]],
    ["intl", "intl/cvm/v20170312.openapi.json", ["https://cvm.intl.tencentcloudapi.com"]],
    [
      "both",
      "both/cvm/v20170312.openapi.json",
      ["https://cvm.tencentcloudapi.com", "https://cvm.intl.tencentcloudapi.com"],
    ],
  ])("exports a service of the definitions with the endpoints of the edition %s", (edition, path, urls) => {
    const at = project();
    const choice = ["--service", "cvm", "--action", "DescribeZones", "--edition", edition];
    expect(filesFor(at, ...choice)).toEqual([path]);
    expect(documentOf(at, path)).toMatchObject({ servers: urls.map((url) => ({ url })) });
  });
});
