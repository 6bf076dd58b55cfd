import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Ended, tc3In } from "./child.ts";
import { letters } from "./miniatures.ts";
import { type Project, smsProject } from "./project.ts";
import { DRIFT, FAILURE, HTML, MALFORMED, resultsIn, SUCCESS } from "./stream.ts";

let at: Project;

beforeAll(() => {
  at = smsProject([]);
  at.write("definitions/services/letters/v20210111/api.json", JSON.stringify(letters("letters")));
  const { status, stderr } = tc3In(at.directory, ["import", "tccli", "definitions", "--service", "letters"]);
  if (status !== 0) throw new Error(stderr);
});

const validate = (input: readonly string[], ...options: readonly string[]): Ended =>
  tc3In(at.directory, ["validate", "--schemas", "schemas", "--quiet", ...options], {
    input: input.map((line) => `${line}\n`).join(""),
  });

const LETTER = '{"Response":{"Weight":20,"RequestId":"r"}}';
const HEAVY = '{"Response":{"Weight":9007199254740993,"RequestId":"r"}}';
const NO_LETTER = '{"Response":{"Weight":"heavy","RequestId":"r"}}';

describe("a service that is not built in", () => {
  test("is judged by the contract from its schemas", () => {
    const { status, stdout, stderr } = validate(
      [LETTER, HEAVY, NO_LETTER],
      "--service",
      "letters",
      "--action",
      "SendLetter",
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const by = { service: "letters", version: "2021-01-11", action: "SendLetter", judgedBy: "action" };
    expect(resultsIn(stdout)).toMatchObject([
      { ...by, outcome: "success" },
      { ...by, outcome: "drift", issues: [{ code: "unsafe-integer", received: "9007199254740993" }] },
      { ...by, outcome: "malformed", issues: [{ code: "wrong-kind", path: ["Response", "Weight"] }] },
    ]);
  });

  test("can be judged with another service in one stream", () => {
    const tagged = (action: string, body: string): string => `{"action":"${action}","body":${body}}`;
    const { stdout } = validate(
      [tagged("SendLetter", LETTER), tagged("SendSms", MALFORMED), tagged("SendLetter", NO_LETTER)],
      "--tagged",
      "--service",
      "letters,sms",
    );
    expect(resultsIn(stdout)).toMatchObject([
      { service: "letters", outcome: "success" },
      { service: "sms", version: "2021-01-11", outcome: "malformed" },
      { service: "letters", outcome: "malformed" },
    ]);
  });

  test("leaves no files behind", () => {
    const ours = (): readonly string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith("tc3-validate-"));
    const before = ours();
    validate([LETTER], "--service", "letters", "--action", "SendLetter");
    expect(ours()).toEqual(before);
  });
});

test("the schemas of sms give the same results as the built-in contracts", () => {
  const bodies = [SUCCESS, DRIFT, FAILURE, MALFORMED, HTML, HEAVY];
  for (const action of ["SendSms", "PullSmsSendStatus"]) {
    const input = bodies.map((line) => `${line}\n`).join("");
    const builtIn = tc3In(at.directory, ["validate", "--action", action, "--quiet"], { input });
    expect(validate(bodies, "--service", "sms", "--action", action)).toEqual(builtIn);
    const strict = tc3In(at.directory, ["validate", "--action", action, "--quiet", "--strict"], { input });
    expect(validate(bodies, "--service", "sms", "--action", action, "--strict")).toEqual(strict);
  }
});

test.each([
  ["several services to choose from", ["--action", "SendLetter"], "Name one of them with --service: "],
  ["a misspelt service", ["--service", "leters", "--action", "SendLetter"], "Did you mean letters?"],
  ["a misspelt action", ["--service", "letters", "--action", "SendLeter"], "Did you mean SendLetter?"],
  [
    "no such version",
    ["--service", "letters", "--version", "2020-01-01", "--action", "SendLetter"],
    "2021-01-11",
  ],
  [
    "an action of two services",
    ["--service", "sms,sms2", "--action", "SendSms"],
    "SendSms is an action of sms and sms2",
  ],
])("2: %s", (_name, options, said) => {
  for (const [file, text] of at.files("schemas/services/sms")) {
    at.write(`schemas/services/sms2/${file}`, text.replace('"x-service": "sms"', '"x-service": "sms2"'));
  }
  const { status, stdout, stderr } = validate([LETTER], ...options);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(said);
});

test("2 for a wrong schema, with its file and pointer", () => {
  const file = "schemas/services/letters/v20210111/responses.schema.json";
  at.edit(file, (text) => text.replace('"integer"', '"whole"'));
  const { status, stdout, stderr } = validate([LETTER], "--service", "letters", "--action", "SendLetter");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("letters/v20210111/responses.schema.json");
  expect(stderr).toContain("/definitions/SendLetterResponse/properties/Weight");
});
