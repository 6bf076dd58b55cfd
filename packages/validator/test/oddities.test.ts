import { describe, expect, test } from "@jest/globals";
import type { Issue } from "@tc3-schema/types";
import { sendSms } from "../generated/sms/v20210111/SendSms.js";
import { isEnvelope } from "../src/guards.ts";
import { envelope } from "../src/index.ts";
import { formatPath } from "../src/runtime/index.ts";

/** Returns `code at path` of each issue. */
const brief = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, path }) => `${code} at ${path.join(".")}`);

const R = { RequestId: "r" };
const failed = { Code: "InternalError", Message: "m" };

/** One line per oddity of the real data: the body, the status, conforms, and the issues. */
const ACCEPTED: readonly [string, unknown, "success" | "failure", boolean | undefined, readonly string[]][] =
  [
    [
      "an Error that is null is not a failure",
      { Response: { ...R, Error: null } },
      "success",
      false,
      ["null at Response.Error"],
    ],
    [
      "an Error with an empty Code is not a failure",
      { Response: { ...R, Error: { Code: "" } } },
      "success",
      false,
      ["empty-error at Response.Error.Code"],
    ],
    [
      "an Error with an empty Code and a Message neither",
      { Response: { ...R, Error: { Code: "", Message: "" } } },
      "success",
      false,
      ["empty-error at Response.Error.Code"],
    ],
    [
      "an Error with an empty Code is not looked into",
      { Response: { ...R, Error: { Code: "", Message: 5 } } },
      "success",
      false,
      ["empty-error at Response.Error.Code"],
    ],
    [
      "a top-level Error: null is harmless",
      { Response: R, Error: null },
      "success",
      true,
      ["unknown-field at Error"],
    ],
    [
      "members beside Response are unknown",
      { Response: R, code: 0 },
      "success",
      true,
      ["unknown-field at code"],
    ],
    ["members of the action are the action's", { Response: { ...R, TotalCount: null } }, "success", true, []],
    ["a member called Response is the action's", { Response: { ...R, Response: {} } }, "success", true, []],
    [
      "a DeprecatedWarning is remarked, whatever it holds",
      { Response: { ...R, DeprecatedWarning: "soon" } },
      "success",
      true,
      ["deprecated-field at Response.DeprecatedWarning"],
    ],
    [
      "a failure may carry a DeprecatedWarning",
      { Response: { ...R, Error: failed, DeprecatedWarning: 1 } },
      "failure",
      undefined,
      ["deprecated-field at Response.DeprecatedWarning"],
    ],
    [
      "an Error may carry extra keys",
      { Response: { ...R, Error: { ...failed, SubError: "x" } } },
      "failure",
      undefined,
      ["unknown-field at Response.Error.SubError"],
    ],
    [
      "a dry run that passed arrives as an error",
      { Response: { ...R, Error: { Code: "DryRunOperation", Message: "m" } } },
      "failure",
      undefined,
      [],
    ],
    [
      "a Message may be empty",
      { Response: { ...R, Error: { Code: "X", Message: "" } } },
      "failure",
      undefined,
      [],
    ],
    [
      "a blank Code is a code",
      { Response: { ...R, Error: { Code: " ", Message: "m" } } },
      "failure",
      undefined,
      [],
    ],
    [
      "a failure may carry other members",
      { Response: { ...R, Error: failed, Data: {} } },
      "failure",
      undefined,
      [],
    ],
    [
      "without an action, an Error beside other members is a failure (lkeap)",
      { Response: { ...R, Error: failed, Choices: [] } },
      "failure",
      undefined,
      [],
    ],
    [
      "a RequestId may be empty: its form is never asserted",
      { Response: { RequestId: "" } },
      "success",
      true,
      [],
    ],
  ];

describe("an accepted oddity", () => {
  test.each(ACCEPTED)("%s", (_why, value, status, conforms, drift) => {
    const outcome = envelope.check(value);
    expect(outcome.status).toBe(status);
    expect("drift" in outcome && brief(outcome.drift)).toEqual(drift);
    expect(outcome.status === "success" ? outcome.conforms : undefined).toBe(conforms);
    expect(envelope.is(value)).toBe(true);
    expect(isEnvelope(value)).toBe(true);
  });

  test.each(ACCEPTED)(
    "strict rejects its drift, deprecated fields excepted: %s",
    (_why, value, status, _conforms, drift) => {
      const outcome = envelope.strict.check(value);
      const rejected = drift.filter((each) => !each.startsWith("deprecated-field"));
      expect(outcome.status).toBe(rejected.length > 0 ? "malformed" : status);
      expect(outcome.status === "malformed" ? brief(outcome.issues) : []).toEqual(rejected);
    },
  );
});

/** A body, and its issues. No other issue may be listed, and no drift. */
const REJECTED: readonly [string, unknown, readonly string[]][] = [
  ["no Response", {}, ["no-response at Response"]],
  ["Response is null", { Response: null }, ["no-response at Response"]],
  ["Response is an array", { Response: [R] }, ["no-response at Response"]],
  ["Response is a string", { Response: "r" }, ["no-response at Response"]],
  ["a body that is null", null, ["no-response at "]],
  ["a body that is an array", [{ Response: R }], ["no-response at "]],
  ["a body that is a string", "Response", ["no-response at "]],
  ["a body that is undefined", undefined, ["no-response at "]],
  ["a flat body of another API", { code: 0, message: "" }, ["no-response at Response"]],
  ["no RequestId", { Response: {} }, ["bad-request-id at Response.RequestId"]],
  ["RequestId is null", { Response: { RequestId: null } }, ["bad-request-id at Response.RequestId"]],
  ["RequestId is a number", { Response: { RequestId: 1 } }, ["bad-request-id at Response.RequestId"]],
  ["Error is a string", { Response: { ...R, Error: "x" } }, ["bad-error at Response.Error"]],
  ["Error is an array", { Response: { ...R, Error: [] } }, ["bad-error at Response.Error"]],
  ["Error is false", { Response: { ...R, Error: false } }, ["bad-error at Response.Error"]],
  ["Error is an empty object", { Response: { ...R, Error: {} } }, ["bad-error at Response.Error.Code"]],
  [
    "Error without a Code",
    { Response: { ...R, Error: { Message: "m" } } },
    ["bad-error at Response.Error.Code"],
  ],
  [
    "Error without a Message",
    { Response: { ...R, Error: { Code: "X" } } },
    ["bad-error at Response.Error.Message"],
  ],
  [
    "Code is a number",
    { Response: { ...R, Error: { Code: 1, Message: "m" } } },
    ["bad-error at Response.Error.Code"],
  ],
  [
    "Code is null",
    { Response: { ...R, Error: { Code: null, Message: "m" } } },
    ["bad-error at Response.Error.Code"],
  ],
  [
    "Message is null",
    { Response: { ...R, Error: { Code: "X", Message: null } } },
    ["bad-error at Response.Error.Message"],
  ],
  [
    "Message is an object",
    { Response: { ...R, Error: { Code: "X", Message: {} } } },
    ["bad-error at Response.Error.Message"],
  ],
  [
    "everything at once",
    { Response: { Error: 1, DeprecatedWarning: "soon" }, Error: null },
    ["bad-request-id at Response.RequestId", "bad-error at Response.Error"],
  ],
];

describe("a rejected oddity", () => {
  test.each(REJECTED)("%s", (_why, value, expected) => {
    const outcome = envelope.check(value);
    expect(outcome.status).toBe("malformed");
    expect("issues" in outcome && brief(outcome.issues).sort()).toEqual([...expected].sort());
    expect("value" in outcome && outcome.value).toBe(value);
    expect(envelope.is(value)).toBe(false);
    expect(isEnvelope(value)).toBe(false);
  });

  test.each([
    [
      "a RequestId that is null",
      { Response: { RequestId: null } },
      {
        path: ["Response", "RequestId"],
        code: "bad-request-id",
        message: "Response.RequestId: expected a string, received null",
        expected: "string",
        received: "null",
      },
    ],
    [
      "no Response",
      {},
      {
        path: ["Response"],
        code: "no-response",
        message: "Response: expected an object, received nothing",
        expected: "object",
        received: "nothing",
      },
    ],
    [
      "a Response that is a number",
      { Response: 1 },
      {
        path: ["Response"],
        code: "no-response",
        message: "Response: expected an object, received a number",
        expected: "object",
        received: "number",
      },
    ],
    [
      "a member of the action that has another kind",
      { Response: { ...R, SendStatusSet: "none" } },
      {
        path: ["Response", "SendStatusSet"],
        code: "wrong-kind",
        message: "Response.SendStatusSet: expected an array, received a string",
        expected: "array",
        received: "string",
      },
    ],
  ])("the only issue names the path, what was expected and what came: %s", (_what, value, issue) => {
    const outcome = sendSms.check(value);
    expect("issues" in outcome && outcome.issues).toStrictEqual([issue]);
  });

  test("an issue has no member for what was expected if anything else would be right", () => {
    const outcome = sendSms.check({ Response: { ...R, SendStatusSet: [], Extra: null } });
    expect("drift" in outcome && outcome.drift).toStrictEqual([
      {
        path: ["Response", "Extra"],
        code: "unknown-field",
        message: "Response.Extra: the definition does not know this field",
        received: "null",
      },
    ]);
  });

  test("the issue of a missing member names a kind only if the envelope has one, so that the Message of an item is any value", () => {
    const drift = sendSms.check({ Response: { ...R, SendStatusSet: [{}] } });
    expect(drift).toMatchObject({ status: "success" });
    const expected = new Set("drift" in drift ? drift.drift.map((issue) => issue.expected) : []);
    expect(expected).toEqual(new Set(["value"]));
    expect(sendSms.check({ Response: { ...R, Error: { Code: "c" } } })).toMatchObject({
      issues: [{ message: "Response.Error.Message: expected a string, received nothing" }],
    });
  });

  test("a rejected body keeps its RequestId, if it has one, so that you can quote it", () => {
    expect(envelope.check({ Response: { RequestId: "r", Error: 1 } })).toHaveProperty("requestId", "r");
    expect(envelope.check({ Response: { RequestId: 1 } })).not.toHaveProperty("requestId");
  });

  test("assert throws the issues", () => {
    expect(() => {
      envelope.assert({ Response: {} });
    }).toThrow(
      expect.objectContaining({
        name: "ResponseValidationError",
        message: "The response is malformed: Response.RequestId: expected a string, received nothing",
        issues: [expect.objectContaining({ code: "bad-request-id" })],
      }),
    );
  });
});

test.each([
  ["of plain names", { Response: { ...R, Error: { Code: 5 } } }],
  ["with a name that is not an identifier", { Response: { ...R, SendStatusSet: [], "a b": 1 } }],
  ["with a name of a thousand characters", { Response: { ...R, SendStatusSet: [], ["x".repeat(1000)]: 1 } }],
])("formatPath spells a path %s as the message of the issue does", (_what, body) => {
  const { issues, drift } = { issues: [], drift: [], ...sendSms.check(body) };
  const [issue]: readonly Issue[] = [...issues, ...drift];
  expect(issue?.message).toMatch(/^Response/);
  expect(issue?.message.startsWith(`${formatPath(issue.path)}: `)).toBe(true);
});
