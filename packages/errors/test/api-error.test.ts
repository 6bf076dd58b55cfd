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
    expect(error?.httpStatus).toBeUndefined();
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
    ["a string", "InternalError"],
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

  test("tell the two errors apart", () => {
    expect(isResponseValidationError(TencentCloudApiError.from(failure))).toBe(false);
    expect(isTencentCloudApiError(new ResponseValidationError([]))).toBe(false);
    expect(isRequestValidationError(new ResponseValidationError([]))).toBe(false);
    expect(isResponseValidationError(new RequestValidationError("SendSms", []))).toBe(false);
  });
});
