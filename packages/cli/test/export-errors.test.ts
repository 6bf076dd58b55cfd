import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Ended, tc3In } from "./child.ts";
import { type Project, project } from "./project.ts";

const exportTo = (at: Project, ...args: readonly string[]): Ended =>
  tc3In(at.directory, ["export", "errors", "--out", "exported", ...args]);

const codesOf = (at: Project): unknown =>
  JSON.parse(readFileSync(at.path("exported/errors.json"), "utf8")).codes;

describe("tc3 export errors", () => {
  test("writes the codes as JSON and CSV, and a page about the columns", () => {
    const at = project();
    const ended = exportTo(at, "--service", "cvm");
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    expect(ended.stdout).toBe("3 files of 1 service version written in exported.\n");
    expect([...at.files("exported").keys()]).toEqual(["errors.csv", "errors.json", "errors.md"]);
    expect(codesOf(at)).toContainEqual(
      expect.objectContaining({
        service: "cvm",
        version: "2017-03-12",
        code: "UnsupportedOperation.InstanceStateStopping",
        retry: "wait",
        rule: expect.any(String),
      }),
    );
  });

  test("gives the codes of SMS the judgements and the sentences of this project, although the definitions have none", () => {
    const at = project();
    expect(exportTo(at, "--service", "sms", "--action", "SendSms").status).toBe(0);
    expect(codesOf(at)).toContainEqual(
      expect.objectContaining({
        code: "LimitExceeded.PhoneNumberDailyLimit",
        actions: ["SendSms"],
        rule: null,
        summary: { en: expect.any(String), zh: expect.any(String) },
      }),
    );
  });

  test("writes one table for several services", () => {
    const at = project();
    expect(exportTo(at, "--service", "cvm,vpc", "--format", "csv").status).toBe(0);
    expect([...at.files("exported").keys()]).toEqual(["errors.csv", "errors.md"]);
    const text = readFileSync(at.path("exported/errors.csv"), "utf8");
    expect(text).toMatch(/^cn,cvm,2017-03-12,/m);
    expect(text).toMatch(/^cn,vpc,2017-03-12,/m);
  });

  test("exits with 2 for an unknown format, and lists the known ones", () => {
    const { status, stderr } = exportTo(project(), "--service", "cvm", "--format", "xml");
    expect(status).toBe(2);
    expect(stderr).toContain("Allowed choices are json, csv.");
  });
});
