import { describe, expect, test } from "@jest/globals";
import type { Outcome } from "@tc3-schema/types";
import * as fc from "fast-check";
import { sms } from "../generated/sms/v20210111/index.js";
import { isRetryable, isThrottling, TencentCloudApiError } from "../src/index.ts";
import { entries } from "./common-catalogue.ts";

const failure = (code: string): Outcome<unknown, string> => ({
  status: "failure",
  requestId: "r",
  error: { code, message: "m" },
  response: {},
  drift: [],
  omitted: 0,
});

describe("isRetryable, isThrottling", () => {
  test.each(entries)("agree on $const as a code, an outcome and an error of the SDK", (entry) => {
    const sdkError = Object.assign(new Error("m"), { code: entry.const, requestId: "r" });
    for (const source of [entry.const, failure(entry.const), sdkError]) {
      expect(isRetryable(source)).toBe(entry["x-retry"] !== "no");
      expect(isThrottling(source)).toBe(entry["x-retry"] === "throttle");
    }
  });

  test("judge an error that was made without a catalogue by the catalogue that is passed", () => {
    const code = "LimitExceeded.PhoneNumberThirtySecondLimit";
    const error = TencentCloudApiError.from(failure(code));
    expect(error !== undefined && isThrottling(error)).toBe(false);
    expect(error !== undefined && isThrottling(error, sms)).toBe(true);
    // Made with one, it keeps what that said.
    const judged = TencentCloudApiError.from(failure(code), sms);
    expect(judged !== undefined && isThrottling(judged)).toBe(true);
  });

  test("judge an object that only has the tag of the error by its code", () => {
    const tagged = Object.assign(new Error("m"), {
      name: "TencentCloudApiError",
      code: "ResourceNotFound",
      requestId: "r",
    });
    expect(isRetryable(tagged)).toBe(false);
  });

  test("say no if there is no code of the API", () => {
    const success: Outcome<unknown, string> = {
      status: "success",
      conforms: true,
      requestId: "r",
      data: {},
      drift: [],
      omitted: 0,
    };
    const malformed: Outcome<unknown, string> = { status: "malformed", issues: [], omitted: 0, value: "" };
    const system = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    for (const source of [
      success,
      malformed,
      system,
      new SyntaxError("Unexpected token <"),
      "",
      "__proto__",
    ]) {
      expect(isRetryable(source)).toBe(false);
      expect(isThrottling(source)).toBe(false);
    }
  });

  test("never throw", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const once = (): object => {
      let reads = 0;
      return {
        name: "TencentCloudApiError",
        code: "X",
        requestId: "r",
        family: "X",
        fault: "client",
        category: "request",
        get retry(): string {
          if (reads++ > 0) throw new Error("once is enough");
          return "throttle";
        },
      };
    };
    for (const source of [proxy, once(), [proxy], { status: "failure", error: proxy }]) {
      for (const within of [undefined, sms]) {
        expect(isRetryable(source, within)).toBe(false);
        expect(isThrottling(source, within)).toBe(false);
      }
    }
    fc.assert(
      fc.property(fc.anything(), (source) => {
        expect(isThrottling(source, sms) && !isRetryable(source, sms)).toBe(false);
      }),
    );
  });
});
