import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { receipts } from "../generated/sms/callbacks/index.js";
import * as v20190711 from "../generated/sms/v20190711/index.js";
import { itemFailures } from "../generated/sms/v20210111/index.js";
import { lookup } from "../src/lookup.ts";

const item = (Code: unknown, more: object = {}): object => ({ Code, Message: "m", Fee: 0, ...more });

describe("items that failed inside a success", () => {
  test("only those, with their place, their code and what it means", () => {
    const failed = item("LimitExceeded.PhoneNumberThirtySecondLimit", { Message: "too fast" });
    const body = { SendStatusSet: [item("Ok"), failed], RequestId: "r" };
    expect(itemFailures(body)).toEqual([
      {
        index: 1,
        item: failed,
        code: "LimitExceeded.PhoneNumberThirtySecondLimit",
        message: "too fast",
        listed: true,
        info: expect.objectContaining({ match: "exact", retry: "throttle", fault: "client" }),
      },
    ]);
  });

  test.each(["Ok", "OK", "ok", " Ok"])("%j means success", (code) => {
    expect(itemFailures({ SendStatusSet: [item(code)] })).toEqual([]);
  });

  test("a code that no catalogue has is kept, and marked", () => {
    // The official example of a failed SendSms ends its code one letter early.
    const code = "FailedOperation.TemplateParamSetNotMatchApprovedTemplat";
    expect(itemFailures({ SendStatusSet: [item(code)] })).toMatchObject([
      { code, listed: false, info: { match: "family", family: "FailedOperation" } },
    ]);
    expect(itemFailures({ SendStatusSet: [item("New.Thing")] })).toMatchObject([
      { code: "New.Thing", listed: false, info: { match: "none", retry: "no" } },
    ]);
  });

  test.each([
    ["SendSms", "SendStatusSet", true],
    ["SendMultiGlobalSms", "SendMultiStatusSet", true],
    ["DescribePhoneNumberInfo", "PhoneNumberInfoSet", true],
    ["ReportConversion", "ReportConversionStatus", false],
  ])("%s has them in %s", (_action, member, list) => {
    const failed = item("InvalidParameterValue.IncorrectPhoneNumber");
    expect(itemFailures({ [member]: list ? [failed] : failed })).toMatchObject([
      { index: 0, item: failed, listed: true },
    ]);
  });

  describe("records of what was sent tell by a status", () => {
    const record = (SendStatus: unknown, RequestCode: unknown, StatusCode: unknown): object => ({
      PhoneNumber: "+8613711112222",
      SendStatus,
      RequestCode,
      StatusCode,
    });
    const found = (...SendRecordSet: readonly unknown[]): ReturnType<typeof itemFailures> =>
      itemFailures({ SendRecordSet, RequestId: "r" });

    test("1 was not accepted: RequestCode says why, as SendSms would", () => {
      const refused = record(1, "LimitExceeded.PhoneNumberDailyLimit", "");
      expect(found(record(2, "Ok", "DELIVRD"), refused)).toEqual([
        {
          index: 1,
          item: refused,
          code: "LimitExceeded.PhoneNumberDailyLimit",
          message: "",
          listed: true,
          info: expect.objectContaining({ match: "exact", actions: expect.arrayContaining(["SendSms"]) }),
        },
      ]);
    });

    test("4 was not delivered: StatusCode says why, as a receipt would", () => {
      const lost = record(4, "Ok", "UNDELIV");
      expect(found(lost)).toEqual([
        {
          index: 0,
          item: lost,
          code: "UNDELIV",
          message: "",
          listed: true,
          info: lookup("UNDELIV", receipts),
        },
      ]);
    });

    test("2 is delivered and 3 is on its way: neither failed", () => {
      expect(found(record(2, "Ok", "DELIVRD"), record(3, "Ok", ""))).toEqual([]);
    });

    test.each([4n, "4"])("a status of %p, which other modes of integers give", (status) => {
      expect(found(record(status, "Ok", "UNDELIV"))).toMatchObject([{ code: "UNDELIV" }]);
    });

    test("a receipt code that no list has is kept, and marked", () => {
      expect(found(record(4, "Ok", "INTL:9001"))).toMatchObject([
        { code: "INTL:9001", listed: false, info: { match: "none", retry: "no" } },
      ]);
    });

    test.each([undefined, null, "", 7])("a failed one whose code is %p has failed all the same", (code) => {
      expect(found(record(4, "Ok", code), record(1, code, ""))).toMatchObject([
        { index: 0, code: "", listed: false },
        { index: 1, code: "", listed: false },
      ]);
    });

    test("any other status, or none, says nothing", () => {
      const others = [0, 5, -1, 1.5, "04", null, undefined, true, {}, [4]];
      expect(found(null, 7, [], {}, ...others.map((status) => record(status, "X", "X")))).toEqual([]);
    });

    test("they are taken wherever the Response object is, and 2019 has none", () => {
      const response = { SendRecordSet: [record(4, "Ok", "UNDELIV")], RequestId: "r" };
      expect(itemFailures({ Response: response })).toHaveLength(1);
      expect(itemFailures({ status: "success", requestId: "r", data: response })).toHaveLength(1);
      expect(v20190711.itemFailures(response)).toEqual([]);
    });
  });

  test("in 2019 too, judged by its own catalogue", () => {
    const failed = item("InternalError.ConstructUserDataFail");
    expect(v20190711.itemFailures({ SendStatusSet: [failed] })).toMatchObject([{ listed: true }]);
    expect(v20190711.itemFailures).toBe(v20190711.itemFailures);
  });

  test("an item that says nothing is not known to have failed", () => {
    const body = { SendStatusSet: [null, 7, "x", [], {}, item(null), item(""), item(3)] };
    expect(itemFailures(body)).toEqual([]);
  });

  test("a message that is missing is empty", () => {
    expect(itemFailures({ SendStatusSet: [{ Code: "InternalError.Timeout", Message: null }] })).toMatchObject(
      [{ message: "" }],
    );
  });

  test("the whole body and the outcome are taken for the Response object in them", () => {
    const response = { SendStatusSet: [item("InternalError.Timeout")], RequestId: "r" };
    const found = itemFailures(response);
    expect(found).toHaveLength(1);
    expect(itemFailures({ Response: response })).toEqual(found);
    expect(itemFailures({ status: "success", requestId: "r", data: response })).toEqual(found);
    expect(itemFailures({ ...response, Response: "a text" })).toEqual(found);
  });

  test("an array that throws when it is read has no items", () => {
    const throwing = new Proxy([], {
      get: () => {
        throw new Error("no");
      },
    });
    expect(itemFailures({ SendStatusSet: throwing })).toEqual([]);
    const endless = new Proxy([], {
      get: (_, key) => (key === "length" ? Number.POSITIVE_INFINITY : undefined),
    });
    expect(itemFailures({ SendStatusSet: endless })).toEqual([]);
  });

  test("anything can be passed, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ SendStatusSet: fc.anything() })), (body) => {
        expect(Array.isArray(itemFailures(body))).toBe(true);
      }),
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(itemFailures(proxy)).toEqual([]);
    expect(itemFailures({ SendStatusSet: proxy })).toEqual([]);
  });
});
