import { describe, expect, test } from "@jest/globals";
import { itemFailures as itemFailuresIntl } from "@tc3-schema/errors/intl/sms/v20210111";
import { itemFailures as itemFailures2019 } from "@tc3-schema/errors/sms/v20190711";
import { itemFailures as itemFailures2021 } from "@tc3-schema/errors/sms/v20210111";
import type { Contract } from "@tc3-schema/types";
import { sendSms as sendSmsIntl } from "@tc3-schema/validator/intl/sms/v20210111";
import * as v20190711 from "@tc3-schema/validator/sms/v20190711";
import * as v20210111 from "@tc3-schema/validator/sms/v20210111";
import { answer, failure, partialFailure } from "../src/index.ts";
import { actions } from "./contracts.ts";

const { addSmsSign, reportConversion, sendSms } = v20210111;

const LIMITED = "LimitExceeded.PhoneNumberThirtySecondLimit";

describe("a failure", () => {
  test.each(actions)("is a failure for the contract of its action: %s", (_name, contract) => {
    expect(contract.check(failure(contract, "InternalError"))).toMatchObject({
      status: "failure",
      error: { code: "InternalError" },
      drift: [],
    });
  });

  test("has the code, and a message and a RequestId that can be given", () => {
    expect(failure(sendSms, LIMITED, { message: "m", requestId: "r" })).toEqual({
      Response: { Error: { Code: LIMITED, Message: "m" }, RequestId: "r" },
    });
    const { RequestId } = answer(sendSms, {}, { seed: 5 }).Response;
    expect(failure(sendSms, LIMITED, { seed: 5 }).Response.RequestId).toBe(RequestId);
  });

  test("takes a code that nobody knows if it is open", () => {
    const { Error: error } = failure(sendSms, "LimitExceeded.OfNextYear", { open: true }).Response;
    expect(error.Code).toBe("LimitExceeded.OfNextYear");
  });

  test("cannot have an empty code, because such an answer is not a failure", () => {
    expect(() => failure(sendSms, "", { open: true })).toThrow(/^SendSms: "" makes no failure/);
  });
});

/** The actions whose items have results of their own, with what finds the failed ones. */
const withResults: readonly (readonly [
  string,
  Contract<object, string>,
  (body: unknown) => readonly object[],
])[] = [
  ["SendSms of 2019", v20190711.sendSms, itemFailures2019],
  ["SendSms", sendSms, itemFailures2021],
  ["SendSms of the international edition", sendSmsIntl, itemFailuresIntl],
  ["SendMultiGlobalSms", v20210111.sendMultiGlobalSms, itemFailures2021],
  ["DescribePhoneNumberInfo", v20210111.describePhoneNumberInfo, itemFailures2021],
];

describe("a partial failure", () => {
  const made = partialFailure(sendSms, LIMITED, { items: 4, failed: 2 });

  test.each(withResults)(
    "is a success in which the wanted items failed: %s",
    (_name, contract, itemFailures) => {
      // Not known by its type here, so it is called as a program in JavaScript would.
      const body: unknown = Reflect.apply(partialFailure, undefined, [
        contract,
        LIMITED,
        { items: 4, failed: 2 },
      ]);
      expect(contract.check(body)).toMatchObject({ status: "success", conforms: true, drift: [] });
      expect(itemFailures(body)).toMatchObject([
        { index: 2, code: LIMITED },
        { index: 3, code: LIMITED },
      ]);
    },
  );

  test("has two items by default, of which one failed", () => {
    const { SendStatusSet } = partialFailure(sendSms, LIMITED).Response;
    expect(SendStatusSet.map(({ Code }) => Code)).toEqual(["Ok", LIMITED]);
  });

  test("has no serial number and no fee where nothing was sent", () => {
    expect(made.Response.SendStatusSet.map(({ Fee, SerialNo }) => Fee > 0 && SerialNo !== "")).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("fails the one item of an action that has no list", () => {
    const body = partialFailure(reportConversion, "InternalError");
    expect(itemFailures2021(body)).toMatchObject([{ index: 0, code: "InternalError" }]);
  });

  test("takes a code that nobody knows if it is open", () => {
    const body = partialFailure(sendSms, "New", { open: true });
    expect(itemFailures2021(body)).toMatchObject([{ code: "New", listed: false }]);
  });

  test("is not made for an action whose items have no results", () => {
    expect(() => Reflect.apply(partialFailure, undefined, [addSmsSign, "InternalError"])).toThrow(
      /^AddSmsSign: its items have no Code/,
    );
  });
});
