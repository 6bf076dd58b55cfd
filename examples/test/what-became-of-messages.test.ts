import { describe, expect, test } from "@jest/globals";
import type { DescribeSendRecordListRequest } from "@tc3-schema/types/sms/v20210111";
import { type Transport, whatBecameOf } from "../src/what-became-of-messages.ts";

const REQUEST = { PhoneNumber: "+8613711112222", SmsSdkAppId: "1400006666", BeginTime: 1787850451 };

const record = (SerialNo: string, SendStatus: number, RequestCode: string, StatusCode: string) => ({
  Content: "c",
  IsoCode: "CN",
  PhoneNumber: REQUEST.PhoneNumber,
  RequestCode,
  SendStatus,
  SendTime: 1787902541,
  SerialNo,
  StatusCode,
  UserReceiveTime: 0,
});

const DELIVERED = record("a", 2, "Ok", "DELIVRD");

const success = (...SendRecordSet: unknown[]): string =>
  JSON.stringify({ Response: { SendRecordSet, TotalCount: SendRecordSet.length, RequestId: "r" } });

/** Answers with one body after the other, and records the requests. */
function scripted(...bodies: string[]) {
  const requests: DescribeSendRecordListRequest[] = [];
  const transport: Transport = async (request) => {
    requests.push(request);
    return bodies[requests.length - 1] ?? "";
  };
  return { transport, requests };
}

describe("the report on the messages to a number", () => {
  test("has messages that were delivered, are on their way, were not accepted or not delivered", async () => {
    const { transport, requests } = scripted(
      success(
        DELIVERED,
        record("b", 3, "Ok", ""),
        record("c", 1, "LimitExceeded.PhoneNumberDailyLimit", ""),
        record("d", 4, "Ok", "UNDELIV"),
      ),
    );
    expect(await whatBecameOf(REQUEST, transport)).toEqual([
      { serialNo: "a", fate: "delivered" },
      { serialNo: "b", fate: "on its way" },
      {
        serialNo: "c",
        fate: "failed",
        code: "LimitExceeded.PhoneNumberDailyLimit",
        why: expect.stringMatching(/\w/),
      },
      { serialNo: "d", fate: "failed", code: "UNDELIV", why: expect.stringMatching(/\w/) },
    ]);
    expect(requests).toEqual([{ ...REQUEST, Limit: 50, Offset: 0 }]);
  });

  test("accepts a carrier's own code, and the fields announced for 2026-12-01", async () => {
    const lost = { ...record("d", 4, "Ok", "INTL:9001"), SubError: "1", SubErrorDesc: "words" };
    const { transport } = scripted(success(lost));
    expect(await whatBecameOf(REQUEST, transport)).toEqual([
      { serialNo: "d", fate: "failed", code: "INTL:9001", why: "no reason that we know of" },
    ]);
  });

  test("reads page after page, until one is not full", async () => {
    const { transport, requests } = scripted(
      success(...Array.from({ length: 50 }, () => DELIVERED)),
      success(DELIVERED),
    );
    expect(await whatBecameOf(REQUEST, transport)).toHaveLength(51);
    expect(requests.map(({ Offset }) => Offset)).toEqual([0, 50]);
  });

  test("never requests more records than the action returns", async () => {
    const { transport, requests } = scripted(
      ...Array.from({ length: 30 }, () => success(...Array.from({ length: 50 }, () => DELIVERED))),
    );
    expect(await whatBecameOf(REQUEST, transport)).toHaveLength(1000);
    expect(requests).toHaveLength(20);
  });

  test.each([[[]], [null]])("is empty if there are no records, spelled %j", async (SendRecordSet) => {
    const body = JSON.stringify({ Response: { SendRecordSet, TotalCount: 0, RequestId: "r" } });
    expect(await whatBecameOf(REQUEST, scripted(body).transport)).toEqual([]);
  });

  test("throws if the answer is not a success", async () => {
    const failure = JSON.stringify({
      Response: { Error: { Code: "AuthFailure.SecretIdNotFound", Message: "m" }, RequestId: "r" },
    });
    await expect(whatBecameOf(REQUEST, scripted(failure).transport)).rejects.toMatchObject({
      name: "TencentCloudApiError",
      code: "AuthFailure.SecretIdNotFound",
    });
    await expect(whatBecameOf(REQUEST, scripted("<html>").transport)).rejects.toMatchObject({
      name: "ResponseValidationError",
    });
  });
});
