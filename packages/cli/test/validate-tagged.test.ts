import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, json, property, tuple } from "fast-check";
import { topLevelMember } from "../src/commands/validate/top-level-member.ts";
import { FAILURE, HTML, type ResultLine, resultsIn, SUCCESS } from "./stream.ts";
import { tc3 } from "./terminal.ts";

const judge = async (
  lines: readonly string[],
  ...options: readonly string[]
): Promise<readonly ResultLine[]> => {
  const { stdout } = await tc3(["validate", "--tagged", ...options], {
    stdin: lines.map((line) => `${line}\n`).join(""),
  });
  return resultsIn(stdout);
};

const tag = (action: string, body: string, more = ""): string =>
  `{"action":"${action}",${more}"body":${body}}`;

describe("each line names its action", () => {
  test("and is judged by the newest version that has it, or by the version in the line", async () => {
    expect(
      await judge([
        tag("SendSms", SUCCESS),
        tag("SendSms", SUCCESS, '"version":"2019-07-11",'),
        tag("PullSmsSendStatus", FAILURE, '"service":"sms",'),
      ]),
    ).toMatchObject([
      { version: "2021-01-11", action: "SendSms", judgedBy: "action", outcome: "success" },
      { version: "2019-07-11", action: "SendSms", judgedBy: "action", outcome: "success" },
      { action: "PullSmsSendStatus", judgedBy: "action", outcome: "failure" },
    ]);
  });

  test("an unknown action is judged by the envelope, and the summary says so", async () => {
    const stdin = `${tag("SendFax", '{"Response":{"RequestId":"r"}}')}\n`;
    const { exitCode, stdout, stderr } = await tc3(["validate", "--tagged"], { stdin });
    expect(exitCode).toBe(0);
    expect(resultsIn(stdout)).toMatchObject([
      { service: null, action: "SendFax", judgedBy: "envelope", outcome: "success" },
    ]);
    expect(stderr).toContain("SendFax (not known)");
  });

  test("with --action, lines of other actions are judged by the envelope", async () => {
    const lines = [tag("SendSms", SUCCESS), tag("AddSmsSign", SUCCESS)];
    expect(await judge(lines, "--action", "SendSms")).toMatchObject([
      { judgedBy: "action" },
      { judgedBy: "envelope" },
    ]);
  });

  test("a body may be a string, as it came over the wire", async () => {
    expect(
      await judge([tag("SendSms", JSON.stringify(SUCCESS)), tag("SendSms", JSON.stringify(HTML))]),
    ).toMatchObject([
      { action: "SendSms", outcome: "success" },
      { action: "SendSms", outcome: "malformed", issues: [{ message: expect.stringContaining("HTML") }] },
    ]);
  });

  test.each(["as JSON", "as a string"])("the digits of a large integer are not lost (%s)", async (how) => {
    const body = SUCCESS.replace('"Fee":1', '"Fee":9007199254740993');
    const written = how === "as JSON" ? body : JSON.stringify(body);
    expect(await judge([tag("SendSms", written)])).toMatchObject([
      { issues: [{ code: "unsafe-integer", received: "9007199254740993" }] },
    ]);
  });

  test.each([
    ["no JSON", "x", "text that is not JSON"],
    ["a body by itself", SUCCESS, 'an object without the string "action"'],
    ["no body", '{"action":"SendSms"}', 'an object without "body"'],
    ["an action that is not a string", '{"action":1,"body":{}}', 'an object without the string "action"'],
    ["a list", "[1]", "JSON that is not an object"],
    ["something after the object", `${tag("SendSms", SUCCESS)} 1`, "text that is not JSON"],
  ])("%s is malformed", async (_name, line, received) => {
    expect(await judge([line])).toMatchObject([
      { action: null, outcome: "malformed", issues: [{ code: "not-json", received }] },
    ]);
  });

  test.each(["{]", "[}", "{", "1 2", "nul", ""])("the body %j makes its line malformed", async (body) => {
    expect(await judge([tag("SendSms", body)])).toMatchObject([{ outcome: "malformed" }]);
  });
});

test("a member is found in the same place as by JSON.parse", () => {
  assert(
    property(
      array(tuple(constantFrom("a", "body", 'b"', "\\", "c"), json({ maxDepth: 3 }))),
      constantFrom("", " ", "\t"),
      (members, blank) => {
        const inner = members.map(
          ([name, value]) => `${blank}${JSON.stringify(name)}${blank}:${blank}${value}${blank}`,
        );
        const text = `${blank}{${inner.join(",")}}`;
        const place = topLevelMember(text, "body");
        const expected: unknown = JSON.parse(text).body;
        const found: unknown =
          place === undefined ? undefined : JSON.parse(text.slice(place.start, place.end));
        expect(found).toEqual(expected);
      },
    ),
  );
});
