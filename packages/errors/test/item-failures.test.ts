import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { receipts } from "../generated/sms/callbacks/index.js";
import * as v20190711 from "../generated/sms/v20190711/index.js";
import { itemFailures } from "../generated/sms/v20210111/index.js";
import { type FailedStatus, itemFailuresIn } from "../src/item-failures.ts";
import { lookup } from "../src/lookup.ts";

const item = (Code: unknown, more: object = {}): object => ({ Code, Message: "m", Fee: 0, ...more });

describe("items that failed inside a success", () => {
  test("are listed with their place, their code and what it means, and no others are", () => {
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

  test("keep a code that no catalogue has, which is marked as not listed", () => {
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

  describe("are found by a status in records of what was sent", () => {
    const record = (SendStatus: unknown, RequestCode: unknown, StatusCode: unknown): object => ({
      PhoneNumber: "+8613711112222",
      SendStatus,
      RequestCode,
      StatusCode,
    });
    const found = (...SendRecordSet: readonly unknown[]): ReturnType<typeof itemFailures> =>
      itemFailures({ SendRecordSet, RequestId: "r" });

    test("status 1 is a message that was not accepted, and RequestCode says why", () => {
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

    test("status 4 is a message that was not delivered, and StatusCode says why", () => {
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

    test("status 2 is delivered and 3 is on its way: neither failed", () => {
      expect(found(record(2, "Ok", "DELIVRD"), record(3, "Ok", ""))).toEqual([]);
    });

    test.each([4n, "4"])("status 4 as %p, which is what the exact integer modes return", (status) => {
      expect(found(record(status, "Ok", "UNDELIV"))).toMatchObject([{ code: "UNDELIV" }]);
    });

    test("a receipt code that no catalogue has is kept, and marked as not listed", () => {
      expect(found(record(4, "Ok", "INTL:9001"))).toMatchObject([
        { code: "INTL:9001", listed: false, info: { match: "none", retry: "no" } },
      ]);
    });

    test.each([undefined, null, "", 7])(
      "a record whose status is 4 is listed though its code is %p",
      (code) => {
        expect(found(record(4, "Ok", code), record(1, code, ""))).toMatchObject([
          { index: 0, code: "", listed: false },
          { index: 1, code: "", listed: false },
        ]);
      },
    );

    test("a record with any other status, or none, is not listed", () => {
      const others = [0, 5, -1, 1.5, "04", null, undefined, true, {}, [4]];
      expect(found(null, 7, [], {}, ...others.map((status) => record(status, "X", "X")))).toEqual([]);
    });

    test("are found in a body and an outcome too, and version 2019-07-11 has no records", () => {
      const response = { SendRecordSet: [record(4, "Ok", "UNDELIV")], RequestId: "r" };
      expect(itemFailures({ Response: response })).toHaveLength(1);
      expect(itemFailures({ status: "success", requestId: "r", data: response })).toHaveLength(1);
      expect(v20190711.itemFailures(response)).toEqual([]);
    });
  });

  test("are found by the status of their own member only", () => {
    const status = (member: string, is: number): FailedStatus => ({
      in: member,
      when: "Status",
      is,
      code: "Why",
      catalogue: receipts,
    });
    const found = itemFailuresIn(receipts, [], [status("A", 1), status("B", 2)]);
    expect(found({ A: [{ Status: 2 }], B: [{ Status: 1 }] })).toEqual([]);
    expect(found({ A: [{ Status: 1, Why: "UNDELIV" }], B: [] })).toMatchObject([{ code: "UNDELIV" }]);
  });

  test("of version 2019-07-11 are judged by its own catalogue", () => {
    const failed = item("InternalError.ConstructUserDataFail");
    expect(v20190711.itemFailures({ SendStatusSet: [failed] })).toMatchObject([{ listed: true }]);
    expect(v20190711.itemFailures).toBe(v20190711.itemFailures);
  });

  test("do not include an item that is null, no object or without a code", () => {
    const body = { SendStatusSet: [null, 7, "x", [], {}, item(null), item(""), item(3)] };
    expect(itemFailures(body)).toEqual([]);
  });

  test("have an empty message if the item has none", () => {
    expect(itemFailures({ SendStatusSet: [{ Code: "InternalError.Timeout", Message: null }] })).toMatchObject(
      [{ message: "" }],
    );
  });

  test("are found in a whole body and in an outcome too", () => {
    const response = { SendStatusSet: [item("InternalError.Timeout")], RequestId: "r" };
    const found = itemFailures(response);
    expect(found).toHaveLength(1);
    expect(itemFailures({ Response: response })).toEqual(found);
    expect(itemFailures({ status: "success", requestId: "r", data: response })).toEqual(found);
    expect(itemFailures({ ...response, Response: "a text" })).toEqual(found);
    expect(itemFailures({ ...response, Response: null })).toEqual(found);
  });

  test("are none in an array that throws when it is read", () => {
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

  test("are looked for in any value without throwing", () => {
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
