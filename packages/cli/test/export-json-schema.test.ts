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
  test("writes all services, and then finds them up to date", () => {
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

  test("writes only the chosen actions in the chosen draft, and the envelope", () => {
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

  test("accepts both drafts, with commas or by repeating the option", () => {
    const at = smsProject();
    exportTo(at, "--action", "SendSms", "--draft", "draft-07,2020-12");
    expect(exportTo(at, "--action", "SendSms", "--draft", "2020-12", "--draft", "draft-07").stdout).toMatch(
      /^All is up to date/,
    );
  });

  test("leaves alone files that it did not write", () => {
    const at = smsProject();
    at.write("exported/draft-07/own.json", "{}");
    exportTo(at);
    expect(readFileSync(at.path("exported/draft-07/own.json"), "utf8")).toBe("{}");
  });

  test("lists the written files with --json", () => {
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

  test("prints nothing with --quiet if all is well", () => {
    expect(exportTo(smsProject(), "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("tc3 export json-schema from the definitions", () => {
  const fromDefinitions = (at: Project, ...args: readonly string[]): Ended =>
    tc3In(at.directory, ["export", "json-schema", "--draft", "draft-07", "--out", "exported", ...args]);

  const filesFor = (...args: readonly string[]): readonly string[] => {
    const at = project();
    expect(fromDefinitions(at, ...args)).toMatchObject({ status: 0, stderr: "" });
    return [...at.files("exported/draft-07").keys()].filter((path) => !path.startsWith("envelope"));
  };

  test("exports the newest version of a mainland service, without descriptions", () => {
    expect(filesFor("--service", "sms", "--action", "SendSms")).toEqual([
      "sms/v20210111/SendSms.request.schema.json",
      "sms/v20210111/SendSms.strict.schema.json",
      "sms/v20210111/SendSms.tolerant.schema.json",
    ]);
  });

  test("makes different promises for different editions, each with a path and an address of its own", () => {
    const promised = (edition: string, below: string): unknown => {
      const at = project();
      const choice = ["--service", "vpc", "--action", "DescribeAddressQuota", "--edition", edition];
      expect(fromDefinitions(at, ...choice).status).toBe(0);
      const path = `${below}vpc/v20170312/DescribeAddressQuota.strict.schema.json`;
      const { $id, ...rest } = JSON.parse(readFileSync(at.path("exported/draft-07", path), "utf8"));
      expect($id).toBe(`https://tc3-schema.github.io/schemas/standalone/draft-07/${path}`);
      return rest;
    };
    expect(promised("intl", "intl/")).toMatchObject({ title: "DescribeAddressQuotaAnswer" });
    expect(promised("intl", "intl/")).not.toEqual(promised("cn", ""));
  });

  test("takes services, actions and edition from tc3.json without --service", () => {
    const at = project();
    at.write(
      "tc3.json",
      JSON.stringify({ edition: "intl", out: "src", services: { cvm: { actions: ["DescribeZones"] } } }),
    );
    expect(fromDefinitions(at).status).toBe(0);
    expect(at.files("exported/draft-07/intl/cvm/v20170312").size).toBe(3);
  });

  test("exits with 2 and advice if there is neither --service nor tc3.json", () => {
    const { status, stderr } = fromDefinitions(project());
    expect(status).toBe(2);
    expect(stderr).toContain("Name services: --service cvm,vpc.");
  });

  test("exits with 2 and the nearest name for an unknown service", () => {
    const { status, stderr } = fromDefinitions(project(), "--service", "cvn");
    expect(status).toBe(2);
    expect(stderr).toContain("no service of the edition cn is called cvn");
  });
});

describe("tc3 export json-schema with wrong input", () => {
  test("sets a service with a wrong schema aside, exports the others, and exits with 2", () => {
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

  test("exits with 2 and the nearest name for an unknown action, and writes nothing", () => {
    const at = smsProject();
    const { status, stdout, stderr } = exportTo(at, "--action", "SendSmss");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('received "SendSmss"');
    expect(stderr).toContain("Did you mean SendSms?");
    expect(at.files(".").has("exported")).toBe(false);
  });

  test("exits with 2 and the nearest name for a service without schemas", () => {
    const { status, stderr } = exportTo(smsProject(), "--service", "sns");
    expect(status).toBe(2);
    expect(stderr).toContain("schemas has no service sns");
    expect(stderr).toContain("Did you mean sms?");
  });

  test("exits with 2 for an unknown draft, and lists the known ones", () => {
    const { status, stderr } = exportTo(smsProject(), "--draft", "draft-04");
    expect(status).toBe(2);
    expect(stderr).toContain("Allowed choices are draft-07, 2020-12.");
  });

  test("exits with 2 if a file is in the place of the directory, and the file stays", () => {
    const at = smsProject();
    at.write("exported", "mine");
    const { status, stderr } = exportTo(at);
    expect(status).toBe(2);
    expect(stderr).toContain("Nothing was written.");
    expect(readFileSync(at.path("exported"), "utf8")).toBe("mine");
  });
});
