import { describe, expect, test } from "@jest/globals";
import type { Outcome } from "@tc3-schema/types";
import { describeSmsSignList, sendSms } from "../generated/sms/v20210111/index.js";
import { envelope } from "../src/index.ts";
import { defineContract } from "../src/runtime/index.ts";

/** The issues of a body, accepted or not. */
function issuesOf(contract: { decode(body: string): Outcome<unknown> }, body: string): readonly object[] {
  const outcome = contract.decode(body);
  return outcome.status === "malformed" ? outcome.issues : outcome.drift;
}

const SIGN = '"SignId":1,"International":0,"StatusCode":0,"ReviewReply":"","SignName":"","CreateTime":1';
const signs = (sign: string): string =>
  `{"Response":{"RequestId":"r","DescribeSignListStatusSet":[{${sign}}]}}`;

describe("an issue says where it is, what was expected and what came", () => {
  test.each([
    [
      "a field that is deprecated",
      envelope,
      '{"Response":{"RequestId":"r","DeprecatedWarning":"soon"}}',
      {
        path: ["Response", "DeprecatedWarning"],
        code: "deprecated-field",
        message: "Response.DeprecatedWarning: this field is deprecated, or says that something is",
        received: "string",
      },
    ],
    [
      "an Error with an empty Code",
      envelope,
      '{"Response":{"RequestId":"r","Error":{"Code":"","Message":""}}}',
      {
        path: ["Response", "Error", "Code"],
        code: "empty-error",
        message: "Response.Error.Code: the Code is empty, so this is taken for no failure",
        expected: "code",
        received: '""',
      },
    ],
    [
      "a field that the definition does not know",
      sendSms,
      '{"Response":{"RequestId":"r","SendStatusSet":[],"Extra":[]}}',
      {
        path: ["Response", "Extra"],
        code: "unknown-field",
        message: "Response.Extra: the definition does not know this field",
        received: "array",
      },
    ],
    [
      "a declared integer that lost digits",
      describeSmsSignList,
      signs(SIGN.replace('"SignId":1', '"SignId":9007199254740993')),
      {
        path: ["Response", "DescribeSignListStatusSet", 0, "SignId"],
        code: "unsafe-integer",
        message:
          'Response.DescribeSignListStatusSet[0].SignId: a number cannot hold the integer 9007199254740993, it is beyond 2^53: decode with integers "bigint" or "string"',
        expected: "integer within ±(2^53 − 1)",
        received: "9007199254740993",
      },
    ],
  ])("%s", (_what, contract, body, issue) => {
    expect(issuesOf(contract, body)).toEqual([issue]);
  });

  test("an integer of an unknown field gets no advice, because no integer mode converts it", () => {
    const body = signs(`${SIGN},"New":9007199254740993`);
    expect(issuesOf(describeSmsSignList, body)).toContainEqual({
      path: ["Response", "DescribeSignListStatusSet", 0, "New"],
      code: "unsafe-integer",
      message:
        "Response.DescribeSignListStatusSet[0].New: a number cannot hold the integer 9007199254740993, it is beyond 2^53",
      expected: "integer within ±(2^53 − 1)",
      received: "9007199254740993",
    });
  });

  test.each([
    [252, ""],
    [253, " (1 levels below this path)"],
    [300, " (48 levels below this path)"],
  ])("an integer %i levels deep in an unknown field says how far its path is cut", (levels, more) => {
    const body = signs(`${SIGN},"New":${"[".repeat(levels)}9007199254740993${"]".repeat(levels)}`);
    expect(issuesOf(describeSmsSignList, body)).toContainEqual(
      expect.objectContaining({
        code: "unsafe-integer",
        message: expect.stringMatching(new RegExp(`beyond 2\\^53${more.replace(/[()]/g, "\\$&")}$`)),
      }),
    );
  });

  /** A contract whose report notes one difference. */
  const noting = (pointer: string, keyword: string, part: unknown, param: string) =>
    defineContract<{ RequestId: string }, never>({
      service: "made",
      version: "2026-01-01",
      action: "Read",
      is: () => false,
      conforms: () => false,
      inherits: () => false,
      report: (_value, at, note) => {
        note(`${at}/${pointer}`, keyword, part, param);
      },
      response: { properties: {} },
    });

  test("a declared name with the signs of a JSON Pointer", () => {
    const contract = noting("a~1b~0c", "type", 1, "string");
    expect(issuesOf(contract, '{"Response":{"RequestId":"r"}}')).toMatchObject([
      { path: ["Response", "a/b~c"], code: "wrong-kind" },
    ]);
  });

  test("types that contain themselves, nested too deep", () => {
    const tree = noting("Root", "depth", {}, "1000");
    expect(issuesOf(tree, '{"Response":{"RequestId":"r"}}')).toEqual([
      {
        path: ["Response", "Root"],
        code: "too-deep",
        message: "Response.Root: types that contain themselves are nested more than 1000 levels deep here",
      },
    ]);
  });
});
