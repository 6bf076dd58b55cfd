import { describe, expect, test } from "@jest/globals";
import { RequestValidationError } from "@tc3-schema/errors/validation-error";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isSendSmsRequest } from "../generated/sms/v20210111/requests/guards.js";
import { sendSmsRequest } from "../generated/sms/v20210111/requests/SendSms.js";
import type { DeclaredMember } from "../src/runtime/definition/declared.ts";
import { defineRequest } from "../src/runtime/index.ts";

const VALID = { PhoneNumberSet: ["+8613800000000"], SmsSdkAppId: "1400006666", TemplateId: "1110" };

const issuesOf = (value: unknown) => {
  const outcome = sendSmsRequest.check(value);
  return outcome.status === "invalid" ? outcome.issues : [];
};

/** The only issue of a request that has one. */
function onlyIssue(value: unknown) {
  const issues = issuesOf(value);
  expect(issues).toHaveLength(1);
  return issues[0];
}

describe("the request of SendSms", () => {
  test("says whose it is", () => {
    const { service, version, action } = sendSmsRequest;
    expect([service, version, action]).toEqual(["sms", "2021-01-11", "SendSms"]);
  });

  test("is valid with all that is required, and check hands the same value on", () => {
    const outcome = sendSmsRequest.check(VALID);
    expect(outcome).toEqual({ status: "valid", data: VALID });
    expect(outcome.status === "valid" && outcome.data).toBe(VALID);
    expect(() => {
      sendSmsRequest.assert(VALID);
    }).not.toThrow();
  });

  test("lacks a required parameter", () => {
    const { TemplateId: _, ...lacking } = VALID;
    expect(onlyIssue(lacking)).toEqual({
      path: ["TemplateId"],
      code: "missing",
      message: "TemplateId: this parameter is required",
      expected: "string",
      received: "nothing",
    });
  });

  test("has a value of another kind, a list and one of its items too", () => {
    expect(onlyIssue({ ...VALID, TemplateId: 1110 })).toMatchObject({
      path: ["TemplateId"],
      code: "wrong-kind",
      message: "TemplateId: expected a string, received a number",
    });
    expect(onlyIssue({ ...VALID, PhoneNumberSet: "+8613800000000" })).toMatchObject({
      path: ["PhoneNumberSet"],
      code: "wrong-kind",
      message: "PhoneNumberSet: expected an array, received a string",
    });
    expect(onlyIssue({ ...VALID, TemplateParamSet: ["1", 2] })).toMatchObject({
      path: ["TemplateParamSet", 1],
      message: "TemplateParamSet[1]: expected a string, received a number",
    });
  });

  test("has a parameter that the action does not know: the nearest name is in the issue", () => {
    expect(onlyIssue({ ...VALID, SingName: "x" })).toEqual({
      path: ["SingName"],
      code: "unknown-field",
      message: "SingName: the action does not know this parameter; did you mean SignName?",
      expected: "SignName",
    });
    expect(onlyIssue({ ...VALID, Charset: "x" })).toEqual({
      path: ["Charset"],
      code: "unknown-field",
      message: "Charset: the action does not know this parameter",
    });
  });

  test("has null: an optional parameter is to be left out instead", () => {
    expect(onlyIssue({ ...VALID, SignName: null })).toMatchObject({
      path: ["SignName"],
      code: "null",
      message: "SignName: expected a string, received null; leave the parameter out instead",
    });
    expect(onlyIssue({ ...VALID, TemplateId: null })).toMatchObject({
      code: "null",
      message: "TemplateId: expected a string, received null",
    });
    expect(onlyIssue({ ...VALID, TemplateParamSet: [null] })).toMatchObject({
      path: ["TemplateParamSet", 0],
      code: "null",
    });
  });

  test("a member that is undefined counts as left out, as JSON.stringify leaves it out", () => {
    const padded = { ...VALID, SignName: undefined, Charset: undefined };
    expect(isSendSmsRequest(padded)).toBe(true);
    expect(sendSmsRequest.is(padded)).toBe(true);
    expect(sendSmsRequest.check(padded).status).toBe("valid");
    expect(onlyIssue({ ...VALID, TemplateId: undefined })).toMatchObject({ code: "missing" });
    expect(onlyIssue({ ...padded, TemplateId: 1110 })).toMatchObject({ path: ["TemplateId"] });
  });

  test.each([[undefined], [null], ["text"], [1], [[VALID]]])("%p is no request at all", (value) => {
    expect(sendSmsRequest.is(value)).toBe(false);
    expect(isSendSmsRequest(value)).toBe(false);
    expect(onlyIssue(value)).toMatchObject({ path: [], expected: "object" });
  });

  test("a bigint is refused, for JSON.stringify cannot write one", () => {
    expect(onlyIssue({ ...VALID, TemplateId: 1110n })).toMatchObject({ received: "bigint" });
  });

  test("a list of a million wrong numbers gives a hundred issues, and the number of the rest", () => {
    const outcome = sendSmsRequest.check({
      ...VALID,
      PhoneNumberSet: Array.from({ length: 1_000_000 }, () => 1),
    });
    if (outcome.status !== "invalid") throw new Error("expected an invalid request");
    expect(outcome.issues).toHaveLength(100);
    expect(outcome.omitted).toBe(999_900);
  });

  test("assert throws the issues, and names the action", () => {
    const attempt = () => {
      sendSmsRequest.assert({ ...VALID, TemplateId: 1, SingName: "" });
    };
    expect(attempt).toThrow(RequestValidationError);
    expect(attempt).toThrow(
      "The request of SendSms is not valid: SingName: the action does not know this parameter; did you mean SignName?; TemplateId: expected a string, received a number",
    );
  });

  test("a getter or a proxy that throws is refused, and throws nothing", () => {
    const getter = Object.defineProperty({ ...VALID }, "TemplateId", {
      enumerable: true,
      get: () => {
        throw new Error("not now");
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [getter, proxy]) {
      expect(sendSmsRequest.is(value)).toBe(false);
      expect(sendSmsRequest.check(value)).toMatchObject({ status: "invalid", issues: [{ path: [] }] });
    }
  });
});

describe("a request that no JSON text can give", () => {
  /** A request whose TemplateId has another value each time. */
  const changing = (first: unknown, then: unknown): object => {
    let reads = 0;
    return Object.defineProperty({ ...VALID }, "TemplateId", {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads === 1 ? first : then;
      },
    });
  };

  test("is refused if it changes while it is read", () => {
    expect(issuesOf(changing(1110, "1110"))).toEqual([
      { path: [], code: "wrong-kind", message: "the value changed while it was read" },
    ]);
  });

  test("is refused if it throws, and the issue says what it threw", () => {
    const value = Object.defineProperty({ ...VALID }, "TemplateId", {
      enumerable: true,
      get: () => {
        throw new Error("not now");
      },
    });
    expect(issuesOf(value)).toEqual([
      { path: [], code: "wrong-kind", message: "reading the value threw: not now" },
    ]);
  });

  test("is refused for an unknown parameter that throws when an issue is made of it", () => {
    let reads = 0;
    const value = Object.defineProperty({ ...VALID }, "SingName", {
      enumerable: true,
      get: () => {
        reads += 1;
        if (reads > 1) throw new Error("not now");
        return "";
      },
    });
    expect(onlyIssue(value)).toMatchObject({ code: "unknown-field", path: ["SingName"] });
  });

  test("null is no parameter that could be left out", () => {
    expect(issuesOf(null)).toEqual([
      {
        path: [],
        code: "null",
        message: "expected an object, received null",
        expected: "object",
        received: "null",
      },
    ]);
    expect(onlyIssue({ ...VALID, PhoneNumberSet: [null] })).toMatchObject({
      message: "PhoneNumberSet[0]: expected a string, received null",
    });
  });
});

describe("an unknown parameter gets the nearest name as a hint", () => {
  const hintFor = (unknown: string, ...known: string[]): string | undefined => {
    const request = defineRequest<object>({
      service: "made",
      version: "2026-01-01",
      action: "Find",
      is: () => false,
      inherits: () => false,
      report: (value, at, note) => {
        note(at, "additionalProperties", value, unknown);
      },
      request: { properties: Object.fromEntries(known.map((name) => [name, { type: "string" }])) },
    });
    const outcome = request.check({ [unknown]: "" });
    return outcome.status === "invalid" ? outcome.issues[0]?.expected : undefined;
  };

  const LONG = "L".repeat(64);

  test.each([
    ["a letter is missing", "TemplatId", ["SignName", "TemplateId"], "TemplateId"],
    ["a letter is doubled", "TemplateIdd", ["SignName", "TemplateId"], "TemplateId"],
    ["two letters are swapped", "SingName", ["SignName", "TemplateId"], "SignName"],
    ["the case is another", "templateid", ["SignName", "TemplateId"], "TemplateId"],
    ["a third of the letters is wrong", "Senxxx", ["Sender", "Senxer"], "Senxer"],
    ["a third of the letters is wrong, and no more", "Sendxx", ["Sender"], "Sender"],
    ["more than a third of the letters is wrong", "Senxxx", ["Sender"], undefined],
    ["the letters in front are too many, and those behind too few", "XXSender", ["SenderId"], undefined],
    ["the letters in front are too few, and those behind too many", "nderIdX", ["SenderId"], undefined],
    ["of two names that are equally near, the first one is meant", "NameC", ["NameA", "NameB"], "NameA"],
    ["a name of 64 letters", LONG, [`${LONG}s`], `${LONG}s`],
    ["a longer name", `${LONG}s`, [LONG], undefined],
    ["no name is known", "Name", [], undefined],
  ])("%s", (_why, unknown, known, hint) => {
    expect(hintFor(unknown, ...known)).toBe(hint);
  });
});

describe("as Standard Schema", () => {
  const standard = sendSmsRequest["~standard"];

  test("validate returns the value, or messages without the path", () => {
    expect(standard.validate(VALID)).toEqual({ value: VALID });
    expect(standard.validate({ ...VALID, TemplateId: 1 })).toEqual({
      issues: [{ message: "expected a string, received a number", path: ["TemplateId"] }],
    });
  });

  test("its JSON Schema compiles in Ajv's strict mode, in both drafts, and judges as validate does", () => {
    const validators = [
      new Ajv({ strict: true }).compile(standard.jsonSchema.input({ target: "draft-07" })),
      new Ajv2020({ strict: true }).compile(standard.jsonSchema.output({ target: "draft-2020-12" })),
    ];
    for (const validate of validators) {
      expect(validate(VALID)).toBe(true);
      expect(validate({ ...VALID, SingName: "" })).toBe(false);
      expect(validate({ ...VALID, SignName: null })).toBe(false);
    }
  });
});

describe("what is on Object.prototype is no parameter", () => {
  /** Assertions come after the prototype is as it was, for Jest needs it too. */
  function withExtended<T>(name: string, value: unknown, run: () => T): T {
    // oxlint-disable-next-line no-extend-native -- it is what the test is about
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true });
    try {
      return run();
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
  }

  test.each([
    ["extra", 1],
    ["TemplateId", "inherited"],
    ["SignName", 5],
  ])("%s is there", (name, value) => {
    const { TemplateId: _, ...lacking } = VALID;
    const [valid, invalid, is] = withExtended(name, value, () => [
      sendSmsRequest.check(VALID).status,
      sendSmsRequest.check(lacking).status,
      [sendSmsRequest.is(VALID), sendSmsRequest.is(lacking)],
    ]);
    expect([valid, invalid, is]).toEqual(["valid", "invalid", [true, false]]);
  });
});

describe("a definition that SMS has not", () => {
  const contract = defineRequest<object>({
    service: "made",
    version: "2026-01-01",
    action: "Deploy",
    is: () => false,
    inherits: () => false,
    report: (value, at, note) => {
      note(`${at}/Steps/0/Name`, "type", null, "string");
      note(`${at}/Steps/0`, "required", {}, "Run");
      note(`${at}/Steps/0`, "additionalProperties", { Nane: 1 }, "Nane");
      note(`${at}/Plan`, "required", {}, "Steps");
      note("", "depth", value, "1000");
    },
    request: {
      properties: {
        Steps: { type: "array", items: { $ref: "#/definitions/Step" } },
        Plan: { anyOf: [{ $ref: "#/definitions/Plan" }, { type: "null" }] },
      },
      definitions: {
        Step: {
          required: ["Run"],
          properties: { Name: { type: "string" }, Run: { type: ["string", "null"] } },
        },
        Plan: { required: ["Steps"], properties: { Steps: { $ref: "#/definitions/Step" } } },
      },
    },
  });

  test("the words of an issue come from the type at its place, in lists and nullable members too", () => {
    const outcome = contract.check({ Steps: [{}], Plan: {} });
    expect(outcome.status === "invalid" && outcome.issues.map(({ message }) => message)).toEqual([
      "Steps[0].Name: expected a string, received null; leave the parameter out instead",
      "Steps[0].Run: this parameter is required",
      "Steps[0].Nane: the action does not know this parameter; did you mean Name?",
      "Plan.Steps: this parameter is required",
      "types that contain themselves are nested more than 1000 levels deep here",
    ]);
    expect(outcome.status === "invalid" && outcome.issues.map(({ expected }) => expected)).toEqual([
      "string",
      "string",
      "Name",
      "object",
      undefined,
    ]);
  });

  test("its JSON Schema says what may be null, and has the types below", () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
      contract["~standard"].jsonSchema.input({ target: "draft-07" }),
    );
    expect(validate({ Steps: [{ Run: null }], Plan: null })).toBe(true);
    expect(validate({ Steps: null })).toBe(false);
    expect(validate({ Plan: { Steps: { Run: "x", Nane: 1 } } })).toBe(false);
  });

  test("its JSON Schema has the keywords of each parameter, and no others", () => {
    const schema = contract["~standard"].jsonSchema.input({ target: "draft-07" });
    expect(schema).toStrictEqual({
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      required: [],
      properties: {
        Steps: { type: "array", items: { $ref: "#/definitions/Step" } },
        Plan: { anyOf: [{ $ref: "#/definitions/Plan" }, { type: "null" }] },
      },
      additionalProperties: false,
      definitions: {
        Step: {
          type: "object",
          required: ["Run"],
          properties: { Name: { type: "string" }, Run: { type: ["string", "null"] } },
          additionalProperties: false,
        },
        Plan: {
          type: "object",
          required: ["Steps"],
          properties: { Steps: { $ref: "#/definitions/Step" } },
          additionalProperties: false,
        },
      },
    });
  });
});

describe("a made-up definition", () => {
  const made = {
    service: "made",
    version: "2026-01-01",
    action: "Make",
    is: () => false,
    inherits: () => false,
  };

  test.each<[string, DeclaredMember, string | undefined]>([
    ["a text", { type: "string" }, "string"],
    ["a text or null", { type: ["string", "null"] }, "string"],
    ["a list", { type: "array", items: { type: "string" } }, "array"],
    ["an object", { $ref: "#/definitions/Part" }, "object"],
    ["an object or null", { anyOf: [{ $ref: "#/definitions/Part" }, { type: "null" }] }, "object"],
    ["of any kind", {}, undefined],
  ])("the issue of a required parameter that is missing has its kind: %s", (_kind, member, expected) => {
    const contract = defineRequest<object>({
      ...made,
      report: (value, at, note) => {
        note(at, "required", value, "Name");
      },
      request: {
        required: ["Name"],
        properties: { Name: member },
        definitions: { Part: { properties: {} } },
      },
    });
    const outcome = contract.check({});
    expect(outcome).toMatchObject({ status: "invalid", issues: [{ code: "missing", path: ["Name"] }] });
    expect(outcome.status === "invalid" && outcome.issues[0]?.expected).toBe(expected);
  });

  test("a value that the guard refuses is refused even if the report finds nothing, because it changed in between", () => {
    const contract = defineRequest<object>({ ...made, report: () => {}, request: { properties: {} } });
    expect(contract.is({})).toBe(false);
    const outcome = contract.check({});
    expect(outcome.status === "invalid" && outcome.issues).toStrictEqual([
      { path: [], code: "wrong-kind", message: "the value changed while it was read" },
    ]);
  });
});
