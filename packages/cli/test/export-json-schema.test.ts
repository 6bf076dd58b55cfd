import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Ended, tc3In } from "./child.ts";
import { type Project, project, SMS, smsProject } from "./project.ts";

const exportTo = (at: Project, ...args: readonly string[]): Ended =>
  tc3In(at.directory, ["export", "json-schema", "--schemas", "schemas", "--out", "exported", ...args]);

const json = (at: Project, ...args: readonly string[]) => {
  const { status, stdout, stderr } = exportTo(at, "--json", ...args);
  const report: unknown = JSON.parse(stdout);
  return { status, stderr, report };
};

describe("tc3 export json-schema", () => {
  test("all services: written, and then up to date", () => {
    const at = smsProject();
    const first = exportTo(at);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(/^\d+ files of 3 service versions written in exported\.\n$/);
    expect(readdirSync(at.path("exported"))).toEqual(["2020-12", "draft-07"]);
    const before = at.files("exported");
    expect(exportTo(at).stdout).toMatch(
      /^All is up to date: \d+ files of 3 service versions in exported\.\n$/,
    );
    expect(at.files("exported")).toEqual(before);
  });

  test("the chosen actions and the chosen draft only, and the envelope", () => {
    const at = smsProject();
    exportTo(at, "--service", "sms@2021-01-11", "--action", "SendSms", "--draft", "draft-07");
    expect([...at.files("exported").keys()]).toEqual([
      "draft-07/envelope.strict.schema.json",
      "draft-07/envelope.tolerant.schema.json",
      "draft-07/sms/v20210111/SendSms.request.schema.json",
      "draft-07/sms/v20210111/SendSms.strict.schema.json",
      "draft-07/sms/v20210111/SendSms.tolerant.schema.json",
    ]);
  });

  test("both drafts, with commas or given again", () => {
    const at = smsProject();
    exportTo(at, "--action", "SendSms", "--draft", "draft-07,2020-12");
    expect(exportTo(at, "--action", "SendSms", "--draft", "2020-12", "--draft", "draft-07").stdout).toMatch(
      /^All is up to date/,
    );
  });

  test("files that it did not write are left alone", () => {
    const at = smsProject();
    at.write("exported/draft-07/own.json", "{}");
    exportTo(at);
    expect(readFileSync(at.path("exported/draft-07/own.json"), "utf8")).toBe("{}");
  });

  test("--json: what was written, below the directory", () => {
    const at = smsProject();
    const choice = ["--service", "sms@2021-01-11", "--action", "SendSms", "--draft", "2020-12"];
    const file = (name: string): string => `2020-12/${name}.schema.json`;
    const written = [
      file("envelope.strict"),
      file("envelope.tolerant"),
      file("sms/v20210111/SendSms.strict"),
      file("sms/v20210111/SendSms.tolerant"),
      file("sms/v20210111/SendSms.request"),
    ];
    const whole = { services: 1, files: 5, problem: null, mistakes: [] };
    expect(json(at, ...choice)).toEqual({
      status: 0,
      stderr: "",
      report: { outcome: "written", ...whole, written },
    });
    expect(json(at, ...choice).report).toEqual({ outcome: "up-to-date", ...whole, written: [] });
  });

  test("--quiet says nothing when all is well", () => {
    expect(exportTo(smsProject(), "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("from the definitions", () => {
  const fromDefinitions = (at: Project, ...args: readonly string[]): Ended =>
    tc3In(at.directory, ["export", "json-schema", "--draft", "draft-07", "--out", "exported", ...args]);

  const filesFor = (...args: readonly string[]): readonly string[] => {
    const at = project();
    expect(fromDefinitions(at, ...args)).toMatchObject({ status: 0, stderr: "" });
    return [...at.files("exported/draft-07").keys()].filter((path) => !path.startsWith("envelope"));
  };

  test("a service of the mainland edition, without words, its newest version first", () => {
    expect(filesFor("--service", "sms", "--action", "SendSms")).toEqual([
      "sms/v20210111/SendSms.request.schema.json",
      "sms/v20210111/SendSms.strict.schema.json",
      "sms/v20210111/SendSms.tolerant.schema.json",
    ]);
  });

  test("editions differ in what they promise", () => {
    const promised = (edition: string): unknown => {
      const at = project();
      const choice = ["--service", "vpc", "--action", "DescribeAddressQuota", "--edition", edition];
      expect(fromDefinitions(at, ...choice).status).toBe(0);
      const path = "exported/draft-07/vpc/v20170312/DescribeAddressQuota.strict.schema.json";
      return JSON.parse(readFileSync(at.path(path), "utf8"));
    };
    expect(promised("intl")).toMatchObject({ title: "DescribeAddressQuotaAnswer" });
    expect(promised("intl")).not.toEqual(promised("cn"));
  });

  test("without --service: the services, actions and edition of tc3.json", () => {
    const at = project();
    at.write(
      "tc3.json",
      JSON.stringify({ edition: "intl", out: "src", services: { cvm: { actions: ["DescribeZones"] } } }),
    );
    expect(fromDefinitions(at).status).toBe(0);
    expect(at.files("exported/draft-07/cvm/v20170312").size).toBe(3);
  });

  test("without --service and without tc3.json: 2, and what to do", () => {
    const { status, stderr } = fromDefinitions(project());
    expect(status).toBe(2);
    expect(stderr).toContain("Name services: --service cvm,vpc.");
  });

  test("a service that no definition has: 2, with the nearest name", () => {
    const { status, stderr } = fromDefinitions(project(), "--service", "cvn");
    expect(status).toBe(2);
    expect(stderr).toContain("no service of the edition cn is called cvn");
  });
});

describe("what is wrong", () => {
  test("a service with a wrong schema is set aside, and the others are exported: 2", () => {
    const at = smsProject();
    at.edit(SMS, (text) => text.replace('"#/definitions/SendStatus"', '"#/definitions/NoSuch"'));
    const { status, stdout, stderr } = exportTo(at);
    expect(status).toBe(2);
    expect(stderr).toContain("services/sms/v20210111/responses.schema.json#/definitions/");
    expect(stderr).toContain('"#/definitions/NoSuch"');
    expect(stderr).toMatch(/All others were exported\.\n$/);
    expect(stdout).toMatch(/ files of 2 service versions written/);
    expect(readdirSync(at.path("exported/draft-07/sms"))).toEqual(["callbacks", "v20190711"]);
    expect(json(at).report).toMatchObject({ outcome: "partly", services: 2, mistakes: [expect.any(Object)] });
  });

  test("an action that no service has: 2, with the nearest name, and nothing is written", () => {
    const at = smsProject();
    const { status, stdout, stderr } = exportTo(at, "--action", "SendSmss");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('received "SendSmss"');
    expect(stderr).toContain("Did you mean SendSms?");
    expect(at.files(".").has("exported")).toBe(false);
  });

  test("a service that is not there: 2, with the nearest name", () => {
    const { status, stderr } = exportTo(smsProject(), "--service", "sns");
    expect(status).toBe(2);
    expect(stderr).toContain("schemas has no service sns");
    expect(stderr).toContain("Did you mean sms?");
  });

  test("a draft that is not written: 2, with those that are", () => {
    const { status, stderr } = exportTo(smsProject(), "--draft", "draft-04");
    expect(status).toBe(2);
    expect(stderr).toContain("Allowed choices are draft-07, 2020-12.");
  });

  test("a file where the directory should be: 2, and the file stays", () => {
    const at = smsProject();
    at.write("exported", "mine");
    const { status, stderr } = exportTo(at);
    expect(status).toBe(2);
    expect(stderr).toContain("Nothing was written.");
    expect(readFileSync(at.path("exported"), "utf8")).toBe("mine");
  });
});
