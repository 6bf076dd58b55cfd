import { describe, expect, test } from "@jest/globals";
import { failure } from "./bodies.ts";
import { explained } from "./terminal.ts";

const ID = "b5b41468-520d-4192-b42f-595cc34b6c1c";
const body = failure("InternalError", "m");

describe("a response body in a text is judged", () => {
  test.each([
    ["the output of curl -i", `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n${body}\r\n`],
    [
      "the output of curl -v",
      `> POST / HTTP/2\n> Host: sms.tencentcloudapi.com\n>\n< HTTP/2 200\n<\n${body}`,
    ],
    ["the answer part of curl -v", `< HTTP/2 200\n< server: nginx\n<\n${body}`],
    ["a line of a log", `2026-11-30 12:00:00 INFO answer: ${body}`],
    ["a line of a log with another object", `x {"a":1} ${body}`],
    ["a log whose first line was cut inside a string", `answer: ${body.slice(0, 40)}\nanswer: ${body}`],
    ["an answer that was made JSON twice", JSON.stringify(body)],
  ])("%s", async (_name, text) => {
    expect(await explained(text)).toMatchObject({
      form: "response-body",
      outcome: "failure",
      code: { code: "InternalError" },
      requestId: ID,
      hints: [expect.stringContaining("the response body was found in a text")],
    });
  });

  test("brackets and quotes in a message do not end the body", async () => {
    const text = `answer: ${failure("InternalError", 'a } and a \\" {')} and more }`;
    expect(await explained(text)).toMatchObject({ outcome: "failure", requestId: ID });
  });

  test("of several bodies, the first", async () => {
    expect(await explained(`a: ${body}\nb: ${failure("InternalError.Timeout", "m")}`)).toMatchObject({
      code: { code: "InternalError" },
      hints: [expect.stringContaining("only the first one was judged")],
    });
  });
});

describe("a text that begins as JSON stays malformed", () => {
  test.each([
    ["one body per line", `${body}\n${body}`, "one body per line"],
    ["a body with a sign behind it", `${body};`, "a response body is in it, but not alone"],
    ["a body that was cut off", body.slice(0, 60), "names the code InternalError"],
    [
      "a dictionary of Python",
      "{'Response': {'Error': {'Code': 'InternalError'}}}",
      "names the code InternalError",
    ],
    ["a list of bodies", `[${body},${body}]`, "a list of response bodies"],
    [
      "an answer before version 3.0",
      '{"code":4100,"message":"m","codeDesc":"AuthFailure"}',
      "before version 3.0",
    ],
    ["a success before version 3.0", '{"code":0,"message":""}', "before version 3.0"],
  ])("%s, and a hint says what it is", async (_name, text, hint) => {
    expect(await explained(text)).toMatchObject({
      form: "unknown",
      outcome: "malformed",
      code: null,
      hints: [expect.stringContaining(hint)],
    });
  });
});

describe("a code in a text is explained", () => {
  test.each([
    ["a sentence", "we got LimitExceeded.PhoneNumberDailyLimit again", "LimitExceeded.PhoneNumberDailyLimit"],
    [
      "a Chinese sentence",
      "收到了LimitExceeded.PhoneNumberDailyLimit，怎么办",
      "LimitExceeded.PhoneNumberDailyLimit",
    ],
    ["a label", "ErrorCode: InternalError, message: x", "InternalError"],
    ["a line of a body", '"Code": "InternalError",', "InternalError"],
    [
      "the exception as Python prints it in a list",
      "TencentCloudSDKException('RequestLimitExceeded', 'm')",
      "RequestLimitExceeded",
    ],
    [
      "a sentence that was made JSON",
      '"we got LimitExceeded.PhoneNumberDailyLimit again"',
      "LimitExceeded.PhoneNumberDailyLimit",
    ],
    ["a code in backquotes", "`AuthFailure.SignatureFailure`", "AuthFailure.SignatureFailure"],
    ["a code with a sign behind it", "AuthFailure.SignatureFailure:", "AuthFailure.SignatureFailure"],
  ])("%s", async (_name, text, code) => {
    expect(await explained(text)).toMatchObject({
      form: "code",
      outcome: null,
      code: { code, match: "exact" },
      hints: [expect.stringContaining("the code was found in a text")],
    });
  });

  test("its RequestId is found too", async () => {
    const text = `ErrorCode: InternalError, message: x, Request ID: ${ID}`;
    expect(await explained(text)).toMatchObject({ code: { code: "InternalError" }, requestId: ID });
  });

  test.each([
    ["classes of other programs", "System.IO failed in Main.Start with Error.Unknown"],
    ["an address", "see https://x.example/AuthFailure.SignatureFailure.html"],
    ["a file", "at InternalError.java:12 in AuthFailure.ts"],
  ])("%s are no codes", async (_name, text) => {
    expect(await explained(text)).toMatchObject({ form: "unknown", outcome: "malformed", code: null });
  });
});

test("a RequestId alone is not taken for a code", async () => {
  expect(await explained(ID)).toMatchObject({
    code: null,
    requestId: ID,
    hints: [expect.stringContaining("this is a RequestId")],
  });
});

test("an answer with a byte order mark is an answer", async () => {
  expect(await explained(`\uFEFF${body}`)).toMatchObject({
    form: "response-body",
    outcome: "failure",
    hints: [],
  });
});

test.each([
  ["open brackets", "{".repeat(300_000)],
  ["starts of a body", '{"Response":'.repeat(30_000)],
  ["labels without a value", `x requestid${" ".repeat(300_000)}`],
  ["letters", `x ${"A".repeat(300_000)}`],
  ["names", `x ${"Aa.".repeat(100_000)}`],
  ["names of the exception of the SDK", "TencentCloudSDK".repeat(20_000)],
  ["dots in a code", `[TencentCloudSDKException] code:${".".repeat(300_000)}x`],
  ["members of an error", ',code:"'.repeat(300_000)],
  ["texts that begin like a body", '{"Response":{x}} '.repeat(300_000)],
  ["labelled words that are no codes", "Code: InternalErrorx ".repeat(300_000)],
])("a long text of %s takes no long time", async (_name, text) => {
  const begun = performance.now();
  await explained(`a ${text}`);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
