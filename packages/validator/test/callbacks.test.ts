import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { deliveryStatus, reply } from "../generated/sms/callbacks/index.js";
import { defineCallback } from "../src/runtime/index.ts";
import { junk } from "./definitions.ts";

const DELIVERED = {
  user_receive_time: "2026-11-24 08:03:04",
  nationcode: "86",
  mobile: "13800000000",
  report_status: "SUCCESS",
  errmsg: "DELIVRD",
  description: "the phone has it",
  sid: "2106:1_1",
};

const REPLY = { mobile: "13800000000", nationcode: "86", sign: "Sign", text: "T", time: 1_763_971_384 };

describe("delivery status", () => {
  test("the data is the list of receipts itself, not a copy", () => {
    const body = [DELIVERED, { ...DELIVERED, report_status: "FAIL", errmsg: "UNDELIV" }];
    expect(deliveryStatus.check(body)).toEqual({
      status: "success",
      conforms: true,
      data: body,
      drift: [],
      omitted: 0,
    });
    const outcome = deliveryStatus.decode(JSON.stringify(body));
    expect(outcome.status === "success" && outcome.conforms && outcome.data[1]?.errmsg).toBe("UNDELIV");
  });

  test("the contract has its edition, service, version and action", () => {
    expect(deliveryStatus.edition).toBe("cn");
    expect([deliveryStatus.service, deliveryStatus.version, deliveryStatus.action]).toEqual([
      "sms",
      "callbacks",
      "deliveryStatus",
    ]);
  });

  test("drift is accepted and reported, and strict rejects it", () => {
    const { sid: _, ...withoutSid } = DELIVERED;
    const body = [withoutSid, null, { ...DELIVERED, mobile: null, sub_reason: "1" }];
    const outcome = deliveryStatus.check(body);
    expect(outcome).toMatchObject({ status: "success", conforms: false });
    expect("drift" in outcome && outcome.drift.map(({ code, path }) => [code, path])).toEqual([
      ["missing", [0, "sid"]],
      ["null", [1]],
      ["unknown-field", [2, "sub_reason"]],
      ["null", [2, "mobile"]],
    ]);
    expect(deliveryStatus.strict.check(body).status).toBe("malformed");
    expect(deliveryStatus.is(body)).toBe(true);
  });

  test.each([
    ["an object in its place", DELIVERED, "wrong-kind", []],
    ["null", null, "wrong-kind", []],
    ["a text", "[]", "wrong-kind", []],
    ["an item of another kind", [1], "wrong-kind", [0]],
    ["a member of another kind", [{ ...DELIVERED, sid: 5 }], "wrong-kind", [0, "sid"]],
  ])("%s is malformed", (_name, body, code, path) => {
    const outcome = deliveryStatus.check(body);
    expect(outcome).toMatchObject({ status: "malformed", value: body });
    expect("issues" in outcome && outcome.issues).toEqual([expect.objectContaining({ code, path })]);
    expect(deliveryStatus.is(body)).toBe(false);
    expect(() => {
      deliveryStatus.assert(body);
    }).toThrow(expect.objectContaining({ name: "ResponseValidationError" }));
  });

  test("the issue of a body that is not JSON says what it is instead", () => {
    expect(deliveryStatus.decode("<html>")).toMatchObject({
      status: "malformed",
      issues: [{ code: "not-json", message: expect.stringContaining("HTML") }],
    });
    expect(deliveryStatus.decode(Uint8Array.of(0xff))).toMatchObject({ issues: [{ code: "not-json" }] });
  });
});

test("a callback without any object is decoded in an exact mode too", () => {
  const names = defineCallback<string[]>({
    service: "made",
    version: "2026-01-01",
    action: "names",
    is: () => true,
    conforms: () => true,
    inherits: () => false,
    report: () => {},
    body: { type: "array", items: { type: "string" } },
  });
  expect(names.decode('["a"]', { integers: "bigint" })).toMatchObject({ status: "success", data: ["a"] });
});

describe("reply", () => {
  test("extend is optional", () => {
    expect(reply.check(REPLY)).toMatchObject({ status: "success", conforms: true, drift: [] });
    expect(reply.check({ ...REPLY, extend: "11" })).toMatchObject({ conforms: true, drift: [] });
  });

  test("time is converted like every 64-bit integer", () => {
    const text = JSON.stringify(REPLY);
    expect(reply.decode(text, { integers: "bigint" })).toMatchObject({ data: { time: 1_763_971_384n } });
    expect(reply.decode(text, { integers: "string" })).toMatchObject({ data: { time: "1763971384" } });
    expect(reply.decode(text)).toMatchObject({ data: { time: 1_763_971_384 } });
  });

  test("a list is malformed, because the body is an object", () => {
    expect(reply.check([REPLY])).toMatchObject({ status: "malformed", issues: [{ code: "wrong-kind" }] });
  });
});

describe.each([
  ["deliveryStatus", deliveryStatus],
  ["reply", reply],
] as const)("%s", (_name, contract) => {
  test("the contract accepts what its JSON Schema accepts", () => {
    const accepts = new Ajv({ strict: false }).compile(
      contract["~standard"].jsonSchema.input({ target: "draft-07" }),
    );
    const value = fc.oneof({ weight: 9, arbitrary: fc.string() }, { weight: 1, arbitrary: junk });
    const item = fc.oneof(
      {
        weight: 9,
        arbitrary: fc.record(
          { mobile: value, sid: value, text: value, time: fc.oneof(fc.integer(), junk), errmsg: value },
          { requiredKeys: [] },
        ),
      },
      { weight: 1, arbitrary: junk },
    );
    fc.assert(
      fc.property(fc.oneof(item, fc.array(item)), (body) => {
        const verdict = accepts(body);
        expect(contract.is(body)).toBe(verdict);
        expect(contract.check(body).status === "success").toBe(verdict);
        const result = contract["~standard"].validate(body);
        expect(result.issues === undefined).toBe(verdict);
      }),
      { numRuns: 1_000 },
    );
  });
});
