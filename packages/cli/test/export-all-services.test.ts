import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { tc3In } from "./child.ts";
import { writeDefinitions } from "./definitions.ts";
import { type Project, project } from "./project.ts";

const DEFINITIONS = join(import.meta.dirname, "../../definitions");

/** A project with definitions of its own, which have two services. One of them has two versions. */
function projectWithTwoServices(): Project {
  const at = project();
  writeDefinitions(at, "definitions", {});
  for (const file of ["cn/sms/v20190711.jsonl", "cn/sms/v20210111.jsonl"])
    at.write(`definitions/${file}`, readFileSync(join(DEFINITIONS, file), "utf8"));
  at.write(
    "tc3.json",
    JSON.stringify({ edition: "cn", out: "tencent", definitions: "./definitions", services: { sms: {} } }),
  );
  return at;
}

describe("tc3 export with --all-services", () => {
  test("writes the error codes of every version of every service in the definitions into one table", () => {
    const at = projectWithTwoServices();
    const ended = tc3In(at.directory, ["export", "errors", "--all-services", "--out", "exported"]);
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    expect(ended.stdout).toBe("3 files of 3 service versions written in exported.\n");
    const lines = readFileSync(at.path("exported/errors.csv"), "utf8").split("\r\n").slice(1, -1);
    const places = lines.map((line) => line.split(",").slice(0, 3).join(" ").trim());
    expect([...new Set(places)].sort()).toEqual([
      "",
      "cn post 2021-01-11",
      "cn sms 2019-07-11",
      "cn sms 2021-01-11",
    ]);
  });

  test("writes an OpenAPI document for every version of every service of the chosen edition", () => {
    const at = projectWithTwoServices();
    const exportAll = (...more: readonly string[]): number | null =>
      tc3In(at.directory, ["export", "openapi", "--all-services", "--out", "exported", ...more]).status;
    expect(exportAll()).toBe(0);
    expect(exportAll("--edition", "intl")).toBe(0);
    expect([...at.files("exported").keys()]).toEqual([
      "intl/post/v20210111.openapi.json",
      "post/v20210111.openapi.json",
      "sms/v20190711.openapi.json",
      "sms/v20210111.openapi.json",
    ]);
  });

  test.each([
    ["--service", "sms"],
    ["--action", "SendSms"],
    ["--schemas", "schemas"],
  ])("exits with 2 if %s chooses something else", (option, value) => {
    const at = projectWithTwoServices();
    const args = ["export", "errors", "--all-services", option, value, "--out", "exported"];
    const { status, stderr } = tc3In(at.directory, args);
    expect(status).toBe(2);
    expect(stderr).toContain(`option '--all-services' cannot be used with option '${option} `);
    expect(existsSync(at.path("exported"))).toBe(false);
  });
});
