import { describe, expect, test } from "@jest/globals";
import { failure, receipt, sendStatus, sent } from "./bodies.ts";
import { explained, tc3 } from "./terminal.ts";

/** Clears the screen, sets the title, reverses the text, breaks lines. The C1 controls do it without an escape. */
const EVIL = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202egnp.exe\u2066\r\nOutcome  success\u2028\u0000";

const CONTROLS = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const places: readonly (readonly [string, string])[] = [
  ["the code", failure(EVIL)],
  ["the message", failure("InternalError", EVIL)],
  [
    "the RequestId",
    failure("InternalError").replace(/"RequestId":"[^"]+"/, `"RequestId":${JSON.stringify(EVIL)}`),
  ],
  ["a name", JSON.stringify({ Response: { SendStatusSet: [{ [EVIL]: 1 }], RequestId: "x" } })],
  ["an item", sent(sendStatus(EVIL, { PhoneNumber: EVIL, Message: EVIL }))],
  ["a receipt", JSON.stringify([receipt("FAIL", EVIL, { mobile: EVIL, description: EVIL })])],
  ["a thrown error", JSON.stringify({ code: EVIL, message: EVIL, requestId: EVIL })],
  [
    "an issue",
    JSON.stringify({
      name: "ResponseValidationError",
      issues: [{ path: [EVIL], code: EVIL, message: EVIL }],
    }),
  ],
  ["a print-out", `[TencentCloudSDKException] code:A${EVIL} message:${EVIL} requestId:${EVIL}`],
  ["no JSON", `${EVIL} not json`],
  ["a code by itself", `A${EVIL.replaceAll(/\s/g, "")}`],
];

describe.each(["en", "zh"])("control characters, in %s", (language) => {
  test.each(places)("in %s are made visible and have no effect", async (_name, stdin) => {
    const { stdout, stderr } = await tc3(["explain", "-", "--lang", language], { stdin });
    expect(stdout + stderr).not.toMatch(CONTROLS);
    expect(stdout).not.toMatch(/^Outcome {2}success$/m);
    expect(stdout).not.toBe("");
  });
});

test.each(places)("in %s are all escaped in JSON, and none is lost", async (_name, stdin) => {
  const { stdout } = await tc3(["explain", "-", "--json"], { stdin });
  expect(stdout).not.toMatch(CONTROLS);
  expect(() => JSON.parse(stdout)).not.toThrow();
});

test.each([
  ["as a code", ["explain", `A${EVIL.replaceAll("\n", "")}`]],
  ["as a command", [`x${EVIL}`]],
  ["as an option", ["explain", "X", `--${EVIL}`]],
  ["as a path", ["explain", `${EVIL}/x.json`]],
  ["as an action", ["explain", "X", "--action", EVIL]],
])("on the command line, %s, have no effect either", async (_name, args) => {
  const { stdout, stderr } = await tc3(args);
  expect(stdout + stderr).not.toMatch(CONTROLS);
});

describe("size", () => {
  test("a message of a megabyte is cut in text, but not in JSON", async () => {
    const stdin = failure("InternalError", "x".repeat(1_000_000));
    expect((await tc3(["explain", "-"], { stdin })).stdout.length).toBeLessThan(3000);
    expect((await explained(stdin)).message).toHaveLength(1_000_000);
  });

  test("input larger than any answer is not read to its end", async () => {
    const { exitCode, stdout, stderr } = await tc3(["explain", "-"], {
      stdin: Buffer.alloc(65 * 1024 * 1024, " "),
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("stdin is larger than 64 MiB");
  });

  test("a long code", async () => {
    const { exitCode, stdout } = await tc3(["explain", "A".repeat(100_000)]);
    expect(exitCode).toBe(1);
    expect(stdout.length).toBeLessThan(3000);
  });

  test("twenty thousand items", async () => {
    const all = await explained(sent(...Array.from({ length: 20_000 }, () => sendStatus("InternalError"))));
    expect(all.itemsSeen).toBe(20_000);
    expect(all.items).toHaveLength(20_000);
  });

  test.each([
    ["blanks", `TencentCloudSDKHttpException: ${" ".repeat(300_000)}x`],
    ["lines", `TencentCloudSDKHttpException: ${"\n".repeat(300_000)}x`],
    ["labels", `[TencentCloudSDKException] ${"code: requestId: message:".repeat(20_000)}`],
    ["markers", "[TencentCloudSDKException]".repeat(20_000)],
    ["braces", `TencentCloudSDKHttpException: ${" { ".repeat(100_000)}`],
    ["quotes", `{code:'${",code:'\\".repeat(50_000)}`],
    ["commas", `[TencentCloudSDKException] message:${", ".repeat(200_000)}x requestId:y`],
  ])("many %s are explained quickly", async (_name, stdin) => {
    expect(await explained(stdin)).toHaveProperty("form");
  });

  test.each([
    ["arrays", "[".repeat(200_000) + "]".repeat(200_000)],
    ["objects in a body", `{"Response":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`],
    [
      "a member of an action",
      `{"Response":{"RequestId":"x","SendStatusSet":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
    ],
    ["members that do not end", "[".repeat(200_000)],
  ])("deep nesting: %s", async (_name, stdin) => {
    expect(await explained(stdin)).toHaveProperty("outcome");
  });
});

describe("bytes", () => {
  test("bytes that are not text", async () => {
    const { stdout, exitCode } = await tc3(["explain", "-", "--json"], {
      stdin: Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d),
    });
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      form: "unknown",
      issues: [{ message: "the body is not UTF-8" }],
    });
  });

  test("with a byte order mark", async () => {
    expect(await explained(`\uFEFF${failure("InternalError")}`)).toMatchObject({ outcome: "failure" });
    expect(
      await explained(`\uFEFF${JSON.stringify(JSON.parse(failure("InternalError")).Response)}`),
    ).toMatchObject({
      form: "response-object",
      outcome: "failure",
    });
  });

  test("of UTF-16, as PowerShell writes them", async () => {
    const stdin = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(failure("InternalError"), "utf16le")]);
    expect(await explained(stdin)).toMatchObject({ outcome: "failure" });
  });
});

describe("names that objects come with", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s", async (name) => {
    expect(await tc3(["explain", name])).toMatchObject({ exitCode: 1, stderr: "" });
    expect(await explained(failure(name))).toMatchObject({ code: { code: name, match: "none" } });
    expect(await explained(`{"${name}":{"Response":{}},"RequestId":"x"}`)).toMatchObject({
      form: "response-object",
    });
  });
});

test.each([
  "null",
  "1",
  "true",
  '""',
  "[]",
  "{}",
  "[[]]",
  "[null]",
  '{"Response":null}',
  "{",
  "a b",
  "\u0000",
  "-",
  "data: x",
  "event: x\ndata: {}",
  "<?xml ?>",
])("%j is reported as not an answer", async (stdin) => {
  const { stdout, stderr, exitCode } = await tc3(["explain", "-", "--json"], { stdin });
  expect(stderr).toBe("");
  expect([1, 2]).toContain(exitCode);
  expect(JSON.parse(stdout)).toHaveProperty("form");
});
