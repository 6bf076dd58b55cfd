import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { isEnvelope } from "../src/guards.ts";
import { envelope } from "../src/index.ts";

const example = (name: string): string =>
  readFileSync(new URL(`../../../schemas/examples/${name}.json`, import.meta.url), "utf8");

/** https://www.tencentcloud.com/document/product/382/40469 shows these two. */
describe("the documented payloads", () => {
  test("the success is a success that keeps every promise", () => {
    const value: unknown = JSON.parse(example("success"));
    const expected = {
      status: "success",
      conforms: true,
      requestId: "b5b41468-520d-4192-b42f-595cc34b6c1c",
      data: { TotalCount: 0, InstanceStatusSet: [], RequestId: "b5b41468-520d-4192-b42f-595cc34b6c1c" },
      drift: [],
      omitted: 0,
    };
    expect(envelope.check(value)).toEqual(expected);
    expect(envelope.strict.check(value)).toEqual(expected);
    expect(envelope.decode(example("success"))).toEqual(expected);
    expect(envelope.is(value)).toBe(true);
    expect(isEnvelope(value)).toBe(true);
    expect(() => {
      envelope.assert(value);
    }).not.toThrow();
  });

  test("the failure is a failure, with its code", () => {
    const value: unknown = JSON.parse(example("failure"));
    const expected = {
      status: "failure",
      requestId: "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      error: {
        code: "AuthFailure.SignatureFailure",
        message: "The provided credentials could not be validated. Please ensure your signature is correct.",
      },
      response: {
        Error: {
          Code: "AuthFailure.SignatureFailure",
          Message:
            "The provided credentials could not be validated. Please ensure your signature is correct.",
        },
        RequestId: "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      },
      drift: [],
      omitted: 0,
    };
    expect(envelope.check(value)).toEqual(expected);
    expect(envelope.strict.check(value)).toEqual(expected);
    expect(envelope.decode(example("failure"))).toEqual(expected);
    expect(envelope.is(value)).toBe(true);
    expect(isEnvelope(value)).toBe(true);
  });

  test("data and response are the Response object itself, not a copy", () => {
    const success = { Response: { RequestId: "r", TotalCount: 0 } };
    const failure = { Response: { Error: { Code: "InternalError", Message: "m" }, RequestId: "r" } };
    expect(envelope.check(success)).toHaveProperty("data", success.Response);
    const judged = envelope.check(success);
    expect(judged.status === "success" && judged.data === success.Response).toBe(true);
    const failed = envelope.check(failure);
    expect(failed.status === "failure" && failed.response === failure.Response).toBe(true);
  });

  test("the contract of the envelope is of both editions and knows no action", () => {
    expect(envelope.edition).toBe("both");
    expect([envelope.service, envelope.version, envelope.action]).toEqual(["", "", ""]);
  });
});
