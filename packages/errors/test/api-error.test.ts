import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import type { Failure } from "@tc3-schema/types";
import type * as ours from "../src/index.ts";
import {
  isRequestValidationError,
  isResponseValidationError,
  isTencentCloudApiError,
  RequestValidationError,
  ResponseValidationError,
  TencentCloudApiError,
} from "../src/index.ts";

const failure: Failure<string> = {
  status: "failure",
  requestId: "ed93f3cb",
  error: { code: "AuthFailure.SignatureFailure", message: "no" },
  response: { Error: { Code: "AuthFailure.SignatureFailure", Message: "no" }, RequestId: "ed93f3cb" },
  drift: [],
  omitted: 0,
};

/** As tencentcloud-sdk-nodejs-common 4.1 builds it. */
class SdkException extends Error {
  requestId: string;
  traceId = "";
  code?: string;
  httpCode?: number;

  constructor(message: string, requestId = "") {
    super(message);
    this.requestId = requestId;
  }
}

const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error("do not touch");
    },
  },
);

describe("TencentCloudApiError.from", () => {
  test("takes a failure outcome", () => {
    const error = TencentCloudApiError.from(failure);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "TencentCloudApiError",
      message: "no",
      code: "AuthFailure.SignatureFailure",
      requestId: "ed93f3cb",
      family: "AuthFailure",
      fault: "client",
      category: "credentials",
      retry: "no",
    });
    expect(error?.response).toBe(failure.response);
    expect(error).not.toHaveProperty("httpStatus");
    expect(error).not.toHaveProperty("cause");
  });

  test("takes a failure outcome that has only a code", () => {
    const error = TencentCloudApiError.from({ status: "failure", error: { code: "InternalError" } });
    expect(error).toMatchObject({ code: "InternalError", message: "", requestId: "" });
    expect(error).not.toHaveProperty("response");
  });

  test("takes the HTTP status from an error of the official SDK, if it is a number", () => {
    const thrown = { code: "InternalError", requestId: "r" };
    expect(TencentCloudApiError.from({ ...thrown, httpCode: 200 })).toMatchObject({
      httpStatus: 200,
      message: "",
    });
    expect(TencentCloudApiError.from({ ...thrown, httpCode: "200" })).not.toHaveProperty("httpStatus");
  });

  test("takes a proxy that has a code and does not tell its prototype, which is no cause", () => {
    const hidden = new Proxy(
      { code: "InternalError", message: "m", requestId: "r" },
      {
        getPrototypeOf: () => {
          throw new Error("do not touch");
        },
      },
    );
    const error = TencentCloudApiError.from(hidden);
    expect(error).toMatchObject({ code: "InternalError", requestId: "r" });
    expect(error).not.toHaveProperty("cause");
  });

  test("takes an error of the official SDK, which becomes the cause", () => {
    const thrown = new SdkException("too fast", "r");
    thrown.code = "RequestLimitExceeded";
    const error = TencentCloudApiError.from(thrown);
    expect(error).toMatchObject({
      code: "RequestLimitExceeded",
      requestId: "r",
      message: "too fast",
      retry: "throttle",
    });
    expect(error?.cause).toBe(thrown);
  });

  test("returns an error that is one already", () => {
    const error = TencentCloudApiError.from(failure);
    expect(TencentCloudApiError.from(error)).toBe(error);
  });

  test("keeps the spelling of a code that nobody lists", () => {
    const error = TencentCloudApiError.from({ code: "UnsupportedOperation.", message: "m", requestId: "" });
    expect(error).toMatchObject({
      code: "UnsupportedOperation.",
      family: "UnsupportedOperation",
      requestId: "",
    });
  });

  const nonOk = new SdkException("Bad Gateway");
  nonOk.httpCode = 502;

  test.each<[string, unknown]>([
    ["a non-200, whose body the SDK dropped", nonOk],
    ["a system error", Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })],
    ["an abort", Object.assign(new Error("aborted"), { code: "ABORT_ERR", name: "AbortError" })],
    ["a SyntaxError of an HTML body", new SyntaxError("Unexpected token <")],
    ["a code that is a number", { code: 42, message: "m", requestId: "r" }],
    ["an empty code", { code: "", message: "m", requestId: "r" }],
    ["a success", { status: "success", data: {}, requestId: "r" }],
    ["a failure without its error", { status: "failure" }],
    ["an error in something that is no failure", { status: "success", error: { code: "InternalError" } }],
    ["a string", "InternalError"],
    ["a function", Object.assign(() => 1, { code: "InternalError", requestId: "r" })],
    ["null", null],
    ["undefined", undefined],
    ["a proxy that throws", hostile],
  ])("undefined for %s", (_name, source) => {
    expect(TencentCloudApiError.from(source)).toBeUndefined();
  });
});

describe("the guards of the errors", () => {
  /** The build for CommonJS, which a test of the sources shares nothing with. */
  const other: typeof ours = createRequire(import.meta.url)("@tc3-schema/errors");

  test("recognise errors of another copy of the package, where instanceof does not", () => {
    const apiError = other.TencentCloudApiError.from(failure);
    const validationError = new other.ResponseValidationError([]);
    expect(apiError instanceof TencentCloudApiError).toBe(false);
    expect(isTencentCloudApiError(apiError)).toBe(true);
    expect(validationError instanceof ResponseValidationError).toBe(false);
    expect(isResponseValidationError(validationError)).toBe(true);
    expect(isRequestValidationError(new other.RequestValidationError("SendSms", []))).toBe(true);
    expect(TencentCloudApiError.from(apiError)).toBe(apiError);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["an Error", new Error("x")],
    ["a name and nothing else", { name: "TencentCloudApiError" }],
    [
      "the name, a code and a requestId, but no judgement",
      { name: "TencentCloudApiError", code: "X", requestId: "r" },
    ],
    ["another name and nothing else", { name: "ResponseValidationError" }],
    ["the name of a third and nothing else", { name: "RequestValidationError" }],
    ["a proxy that throws", hostile],
  ])("do not take %s for one of ours", (_name, value) => {
    expect(isTencentCloudApiError(value)).toBe(false);
    expect(isResponseValidationError(value)).toBe(false);
    expect(isRequestValidationError(value)).toBe(false);
  });

  const whole = {
    name: "TencentCloudApiError",
    code: "InternalError",
    requestId: "",
    family: "InternalError",
    fault: "server",
    category: "platform",
    retry: "transient",
  };

  test("take an object with all members of our error for ours", () => {
    expect(isTencentCloudApiError(whole)).toBe(true);
  });

  test.each(Object.keys(whole))("do not take an object for ours if its %s is no string", (key) => {
    expect(isTencentCloudApiError({ ...whole, [key]: 5 })).toBe(false);
  });

  test.each(["ResponseValidationError", "RequestValidationError"])(
    "take an object for a %s only if its issues are an array",
    (name) => {
      const guard = name === "ResponseValidationError" ? isResponseValidationError : isRequestValidationError;
      expect(guard({ name, issues: [] })).toBe(true);
      expect(guard({ name, issues: {} })).toBe(false);
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      expect(guard({ name, issues: proxy })).toBe(false);
      expect(guard({ name: "Error", issues: [] })).toBe(false);
    },
  );

  test("tell the two errors apart", () => {
    expect(isResponseValidationError(TencentCloudApiError.from(failure))).toBe(false);
    expect(isTencentCloudApiError(new ResponseValidationError([]))).toBe(false);
    expect(isRequestValidationError(new ResponseValidationError([]))).toBe(false);
    expect(isResponseValidationError(new RequestValidationError("SendSms", []))).toBe(false);
  });
});

test("the error of a request names its action and its issues", () => {
  const issues = [
    { path: ["PhoneNumberSet"], code: "missing" as const, message: "PhoneNumberSet is missing" },
  ];
  const error = new RequestValidationError("SendSms", issues);
  expect(error).toMatchObject({
    name: "RequestValidationError",
    action: "SendSms",
    issues,
    message: "The request of SendSms is not valid: PhoneNumberSet is missing",
  });
});
