import { copyFileSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { printDigests } from "@tc3-schema/facts/digests";
import { tc3In } from "./child.ts";
import { writeDefinitions } from "./definitions.ts";
import { type Project, project } from "./project.ts";

const FILE = "definitions/cn/post/v20210111.jsonl";
const OLDER = "definitions/cn/post/v20190101.jsonl";
const OTHER = "definitions/cn/bank/v20210111.jsonl";
const CODE = "FailedOperation.Strike";

let at: Project;

/** Writes definitions of two services as the package has them: with the digests of all files. */
function writeListed(): void {
  writeDefinitions(at, "definitions", { Fee: "int64" });
  const text = readFileSync(at.path(FILE), "utf8");
  at.write(OLDER, text.replace("2021-01-11", "2019-01-01").replaceAll("Parcel", "Packet"));
  at.write(OTHER, text.replace('"post"', '"bank"'));
  rmSync(at.path("definitions/intl"), { recursive: true });
  const texts = [FILE, OLDER, OTHER].map((file) => ({
    path: file.slice("definitions/".length),
    text: readFileSync(at.path(file), "utf8"),
  }));
  at.write("definitions/SHA256SUMS", printDigests(texts));
}

const tc3 = (...args: readonly string[]) => tc3In(at.directory, args);

beforeEach(() => {
  at = project();
  writeListed();
  const services = { post: { actions: ["SendParcel"] } };
  at.write(
    "tc3.json",
    JSON.stringify({ edition: "cn", out: "tencent", definitions: "./definitions", services }),
  );
  tc3("generate");
});

const cutTo = (share: number) => (): void => {
  truncateSync(at.path(FILE), Math.floor(readFileSync(at.path(FILE)).length * share));
};

/** Removes the last line. The rest are whole lines of JSON, and a code is gone. */
function cutLastLine(): void {
  at.edit(FILE, (text) => text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1));
}

describe.each([
  ["that is cut in the middle", cutTo(0.5)],
  ["that lacks its last line", cutLastLine],
  ["that is empty", cutTo(0)],
  ["that is missing", () => rmSync(at.path(FILE))],
  ["whose service is missing", () => rmSync(at.path("definitions/cn/post"), { recursive: true })],
  ["of another version of the definitions", () => at.edit(FILE, (text) => text.replace("int64", "string"))],
  ["in whose place another file lies", () => copyFileSync(at.path(OTHER), at.path(FILE))],
])("a file of definitions %s", (_what, damage) => {
  const sentence = (): RegExp =>
    new RegExp(
      `${at.path("definitions/cn/post/v")}(?:20210111|20190101)\\.jsonl: expected the file with the digest in SHA256SUMS, received .*all of it again`,
    );

  test.each([
    [["generate"]],
    [["add", "post", "--action", "SendLetter"]],
    [["add", "bank"]],
    [["update", "./definitions"]],
    [["actions", "post"]],
  ])("lets tc3 %j refuse with its name, and what was good stays", (args) => {
    const before = [at.files("tencent"), readFileSync(at.path("tc3.json"), "utf8")];
    damage();
    const { status, stderr } = tc3(...args);
    expect(stderr).toMatch(sentence());
    expect(stderr).not.toMatch(/defect|\n {4}at /);
    expect(status).toBe(2);
    expect([at.files("tencent"), readFileSync(at.path("tc3.json"), "utf8")]).toEqual(before);
  });

  test("does not hide other services from tc3 services, tc3 actions and tc3 add", () => {
    damage();
    const { status, stdout, stderr } = tc3("services");
    expect({ status, stdout }).toEqual({
      status: 2,
      stdout: expect.stringMatching(/^bank {2}2021-01-11 .*\n$/),
    });
    expect(stderr).toMatch(sentence());
    expect(tc3("actions", "bank").status).toBe(0);
    at.write(
      "other/tc3.json",
      JSON.stringify({ edition: "cn", out: "t", definitions: "../definitions", services: {} }),
    );
    expect(tc3In(at.path("other"), ["add", "bank"]).status).toBe(0);
  });
});

test("tc3 explain leaves a damaged file of the installed definitions out, and says so", () => {
  at.write("node_modules/@tc3-schema/definitions/package.json", JSON.stringify({ version: "1.0.0" }));
  for (const file of [
    "definitions.json",
    "SHA256SUMS",
    ...[FILE, OLDER, OTHER].map((name) => name.slice("definitions/".length)),
  ]) {
    at.write(
      `node_modules/@tc3-schema/definitions/${file}`,
      readFileSync(at.path("definitions", file), "utf8"),
    );
  }
  const whole = tc3("explain", CODE);
  expect(whole.stdout).toContain("post 2021-01-11");
  const damaged = at.path("node_modules/@tc3-schema/definitions/cn/post/v20210111.jsonl");
  truncateSync(damaged, 10);
  const { status, stdout, stderr } = tc3("explain", CODE);
  expect(status).toBe(whole.status);
  expect(stdout).not.toContain("post 2021-01-11");
  expect(stdout).toContain("bank 2021-01-11");
  expect(stderr).toMatch(/cn\/post\/v20210111\.jsonl: expected .*\nThe code was not looked up there\.\n$/);
});

test("a manifest that is cut is named", () => {
  truncateSync(at.path("definitions/definitions.json"), 20);
  const { status, stderr } = tc3("generate");
  expect(stderr).toContain("definitions.json is damaged");
  expect(status).toBe(2);
});

test("other line endings are no damage", () => {
  at.edit(FILE, (text) => text.replaceAll("\n", "\r\n"));
  expect(tc3("generate").status).toBe(0);
});
