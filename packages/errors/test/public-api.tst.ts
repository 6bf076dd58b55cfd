import type { Delivered, Issue, KnownCommonErrorCode, Outcome, StrictOutcome } from "@tc3-schema/types";
import { describe, expect, test } from "tstyche";
import { en } from "../generated/error-codes/common/en.js";
import { zh } from "../generated/error-codes/common/zh.js";
import {
  type Catalogue,
  type CodeInfo,
  isKnownCommonErrorCode,
  isRequestValidationError,
  isResponseValidationError,
  isRetryable,
  isTencentCloudApiError,
  isThrottling,
  lookup,
  type RequestValidationError,
  ResponseValidationError,
  reasonOf,
  summaryOf,
  TencentCloudApiError,
  type Texts,
  unwrap,
} from "../src/index.ts";
import { ResponseValidationError as alone } from "../src/validation-error.ts";

interface Send {
  Total: number;
  RequestId: string;
}

describe("the types of lookups", () => {
  test("CodeInfo, Catalogue and Texts", () => {
    expect<CodeInfo>().type.toBe<{
      code: string;
      family: string;
      match: "exact" | "family" | "none";
      reviewed: boolean;
      fault: "client" | "server" | "none" | "unknown";
      category:
        | "request"
        | "credentials"
        | "permission"
        | "account"
        | "quota"
        | "state"
        | "content"
        | "platform"
        | "none"
        | "unknown";
      retry: "no" | "throttle" | "wait" | "transient";
      waitSeconds?: number;
      reason: string;
      docs?: string;
      actions: readonly string[];
    }>();
    expect<Catalogue>().type.toBe<{ readonly service: string; readonly version: string }>();
    expect<Texts>().type.toBe<{ readonly language: "en" | "zh" }>();
    expect(en).type.toBe<Texts>();
    expect(zh).type.toBe<Texts>();
  });

  test("lookup, summaryOf, reasonOf, isRetryable, isThrottling", () => {
    expect(lookup).type.toBe<(code: string, within?: Catalogue | readonly Catalogue[]) => CodeInfo>();
    expect(summaryOf).type.toBe<(code: string, ...texts: Texts[]) => string | undefined>();
    expect(reasonOf).type.toBe<typeof summaryOf>();
    expect(isRetryable).type.toBe<(source: unknown, within?: Catalogue) => boolean>();
    expect(isThrottling).type.toBe<typeof isRetryable>();
    expect(isRetryable).type.toBeCallableWith({} as Outcome<Send, KnownCommonErrorCode>);
    const thrown = {} as unknown;
    expect(isThrottling).type.toBeCallableWith(thrown);
  });

  test("a guard makes a switch exhaustive", () => {
    const code = "x" as string;
    if (isKnownCommonErrorCode(code)) expect(code).type.toBe<KnownCommonErrorCode>();
  });
});

describe("the types of errors", () => {
  test("TencentCloudApiError", () => {
    const error = {} as TencentCloudApiError;
    expect<Error>().type.toBeAssignableFrom<TencentCloudApiError>();
    expect(error.name).type.toBe<"TencentCloudApiError">();
    expect(error.code).type.toBe<string>();
    expect(error.fault).type.toBe<CodeInfo["fault"]>();
    expect(error.category).type.toBe<CodeInfo["category"]>();
    expect(error.retry).type.toBe<CodeInfo["retry"]>();
    expect(error.httpStatus).type.toBe<number | undefined>();
    expect(error.response).type.toBe<unknown>();
    expect(TencentCloudApiError.from({} as unknown)).type.toBe<TencentCloudApiError | undefined>();
    expect(TencentCloudApiError.from({} as unknown, {} as Catalogue)).type.toBe<
      TencentCloudApiError | undefined
    >();
  });

  test("ResponseValidationError is the same class in both subpaths", () => {
    expect(new ResponseValidationError([]).issues).type.toBe<readonly Issue[]>();
    expect(new ResponseValidationError([]).name).type.toBe<"ResponseValidationError">();
    expect(alone).type.toBe<typeof ResponseValidationError>();
  });

  test("the guards narrow", () => {
    const thrown = {} as unknown;
    if (isTencentCloudApiError(thrown)) expect(thrown).type.toBe<TencentCloudApiError>();
    if (isResponseValidationError(thrown)) expect(thrown).type.toBe<ResponseValidationError>();
    if (isRequestValidationError(thrown)) expect(thrown).type.toBe<RequestValidationError>();
  });

  test("unwrap returns the type that the outcome promises", () => {
    expect(unwrap({} as StrictOutcome<Send, KnownCommonErrorCode>)).type.toBe<Send>();
    expect(unwrap({} as Outcome<Send, KnownCommonErrorCode>)).type.toBe<Send | Delivered<Send>>();
  });
});
