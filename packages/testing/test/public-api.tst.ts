import type {
  AsDelivered,
  Delivered,
  EnvelopeResponse,
  ErrorResponse,
  Open,
  SuccessResponse,
} from "@tc3-schema/types";
import type {
  SendSmsResponse as IntlResponse,
  KnownSendSmsErrorCode as KnownIntlCode,
} from "@tc3-schema/types/intl/sms/v20210111";
import type { ReplyCallback } from "@tc3-schema/types/sms/callbacks";
import type { KnownSendSmsErrorCode, SendSmsResponse, SendStatus } from "@tc3-schema/types/sms/v20210111";
import { envelope } from "@tc3-schema/validator";
import { sendSms as sendSmsIntl } from "@tc3-schema/validator/intl/sms/v20210111";
import { reply } from "@tc3-schema/validator/sms/callbacks";
import { addSmsSign, reportConversion, sendSms } from "@tc3-schema/validator/sms/v20210111";
import type { Arbitrary } from "fast-check";
import { describe, expect, test } from "tstyche";
import { arbitrary } from "../src/fast-check.ts";
import {
  answer,
  callback,
  drifting,
  failure,
  malformed,
  type Overrides,
  partialFailure,
  type ResultsIn,
} from "../src/index.ts";

describe("the types of answers", () => {
  test("an answer has the type of the success", () => {
    expect(answer(sendSms)).type.toBe<SuccessResponse<SendSmsResponse>>();
    expect(answer(sendSmsIntl)).type.toBe<SuccessResponse<IntlResponse>>();
    expect(answer(envelope, { TotalCount: 1 })).type.toBe<SuccessResponse<EnvelopeResponse>>();
    expect(answer(sendSms).Response.SendStatusSet[0]).type.toBe<SendStatus | undefined>();
  });

  test("overrides are parts of the Response object", () => {
    expect(answer).type.toBeCallableWith(sendSms, { SendStatusSet: [{ Fee: 1 }, {}] });
    expect(answer).type.not.toBeCallableWith(sendSms, { SendStatusSet: [{ Fee: "1" }] });
    expect(answer).type.not.toBeCallableWith(sendSms, { SendStatusSet: [{ Fees: 1 }] });
    expect<Overrides<{ A: { B: string; C: number[] } }>>().type.toBe<{
      readonly A?:
        | { readonly B?: string | undefined; readonly C?: readonly number[] | undefined }
        | undefined;
    }>();
  });

  test("a callback has the type of its body", () => {
    expect(callback(reply, { text: "STOP" })).type.toBe<ReplyCallback>();
    expect(callback).type.not.toBeCallableWith(reply, { texts: "STOP" });
    expect(callback).type.not.toBeCallableWith(sendSms);
    expect(answer).type.not.toBeCallableWith(reply);
  });
});

describe("the types of failures", () => {
  test("a failure takes only the codes of its action", () => {
    expect(failure(sendSms, "LimitExceeded.AppDailyLimit")).type.toBe<ErrorResponse<KnownSendSmsErrorCode>>();
    expect(failure(sendSmsIntl, "InternalError")).type.toBe<ErrorResponse<KnownIntlCode>>();
    expect(failure).type.toBeCallableWith(sendSms, "InternalError");
    expect(failure).type.not.toBeCallableWith(sendSms, "LimitExceeded.OfNextYear");
    expect(failure).type.not.toBeCallableWith(addSmsSign, "LimitExceeded.AppDailyLimit");
    expect(failure).type.not.toBeCallableWith(sendSms, "LimitExceeded.OfNextYear", { open: false });
  });

  test("an open failure takes every code", () => {
    expect(failure).type.toBeCallableWith(sendSms, "LimitExceeded.OfNextYear", { open: true });
    expect(failure(sendSms, "LimitExceeded.OfNextYear", { open: true }).Response.Error.Code).type.toBe<
      Open<KnownSendSmsErrorCode>
    >();
  });

  test("a partial failure is there for actions whose items have results", () => {
    expect(partialFailure(sendSms, "LimitExceeded.AppDailyLimit")).type.toBe<
      SuccessResponse<SendSmsResponse>
    >();
    expect(partialFailure).type.toBeCallableWith(reportConversion, "InternalError");
    expect(partialFailure).type.toBeCallableWith(sendSms, "New", { open: true });
    expect(partialFailure).type.not.toBeCallableWith(sendSms, "New");
    expect(partialFailure).type.not.toBeCallableWith(addSmsSign, "InternalError");
    expect(partialFailure).type.not.toBeCallableWith(addSmsSign, "InternalError", { open: true });
    expect<ResultsIn<SendSmsResponse>>().type.toBe<"SendStatusSet">();
  });
});

describe("the types of other bodies", () => {
  test("a drifting body may lack anything", () => {
    expect(drifting(sendSms, "missing")).type.toBe<SuccessResponse<Delivered<SendSmsResponse>>>();
    expect(drifting(reply, "missing")).type.toBe<AsDelivered<ReplyCallback>>();
    expect(drifting).type.not.toBeCallableWith(reply, "empty-error");
    expect(drifting).type.not.toBeCallableWith(sendSms, "wrong-kind");
  });

  test("a malformed body is a text", () => {
    expect(malformed("html")).type.toBe<string>();
    expect(malformed(reply, "cut-off")).type.toBe<string>();
    expect(malformed).type.not.toBeCallableWith("no-response");
  });

  test("an arbitrary has the type of the values", () => {
    expect(arbitrary(sendSms)).type.toBe<Arbitrary<SuccessResponse<SendSmsResponse>>>();
    expect(arbitrary(sendSms, { drift: true })).type.toBe<
      Arbitrary<SuccessResponse<Delivered<SendSmsResponse>>>
    >();
    expect(arbitrary(reply)).type.toBe<Arbitrary<ReplyCallback>>();
    expect(arbitrary(reply, { drift: true })).type.toBe<Arbitrary<AsDelivered<ReplyCallback>>>();
  });
});
