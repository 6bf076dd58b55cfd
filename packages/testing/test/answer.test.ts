import { describe, expect, test } from "@jest/globals";
import { envelope } from "@tc3-schema/validator";
import { deliveryStatus, reply } from "@tc3-schema/validator/sms/callbacks";
import { describeSendRecordList, sendSms } from "@tc3-schema/validator/sms/v20210111";
import * as fc from "fast-check";
import { answer, callback } from "../src/index.ts";
import { actions, callbackContracts } from "./contracts.ts";

const PERFECT = { status: "success", conforms: true, drift: [] };

describe("an answer", () => {
  test.each(actions)("keeps every promise of its contract: %s", (_name, contract) => {
    expect(contract.check(answer(contract))).toMatchObject(PERFECT);
    expect(contract.decode(JSON.stringify(answer(contract, {}, { seed: 7 })))).toMatchObject(PERFECT);
  });

  test("keeps every promise with any seed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...actions), fc.integer(), ([, contract], seed) => {
        expect(contract.check(answer(contract, {}, { seed }))).toMatchObject(PERFECT);
      }),
      { numRuns: 500 },
    );
  });

  test("has plausible values", () => {
    expect(answer(sendSms)).toEqual({
      Response: {
        SendStatusSet: Array.from({ length: 2 }, () => ({
          Code: "Ok",
          Fee: expect.any(Number),
          IsoCode: "CN",
          Message: "success",
          PhoneNumber: expect.stringMatching(/^\+861380000\d{4}$/),
          SerialNo: expect.stringMatching(/^2645:\d+$/),
          SessionContext: "",
        })),
        RequestId: expect.stringMatching(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
      },
    });
  });

  test("is always the same for one seed, and differs for another seed", () => {
    expect(answer(sendSms)).toEqual(answer(sendSms));
    expect(answer(sendSms, {}, { seed: 2 })).toEqual(answer(sendSms, {}, { seed: 2 }));
    expect(answer(sendSms, {}, { seed: 2 })).not.toEqual(answer(sendSms));
    expect(answer(sendSms, {}, { seed: 1 })).toEqual(answer(sendSms));
  });

  test("has what is given, and makes the rest", () => {
    const { Response } = answer(sendSms, { SendStatusSet: [{}, { PhoneNumber: "+447700900000" }, {}] });
    const [made] = answer(sendSms).Response.SendStatusSet;
    expect(Response.SendStatusSet).toHaveLength(3);
    expect(Response.SendStatusSet[0]).toEqual(made);
    expect(Response.SendStatusSet[1]).toEqual({
      ...answer(sendSms).Response.SendStatusSet[1],
      PhoneNumber: "+447700900000",
    });
  });

  test("can have an empty list, and a RequestId that is given", () => {
    expect(answer(sendSms, { SendStatusSet: [], RequestId: "r" })).toEqual({
      Response: { SendStatusSet: [], RequestId: "r" },
    });
  });

  test("has a total that is the length of its list, unless it is given", () => {
    const { Response } = answer(describeSendRecordList, { SendRecordSet: [{}, {}, {}] });
    expect(Response.TotalCount).toBe(3);
    expect(answer(describeSendRecordList, { TotalCount: 90 }).Response.TotalCount).toBe(90);
  });

  test("takes undefined for a value that is not given", () => {
    expect(answer(sendSms, { SendStatusSet: undefined })).toEqual(answer(sendSms));
  });

  test("to the envelope contract can have any given members", () => {
    expect(answer(envelope, { TotalCount: 3, RequestId: "r" })).toEqual({
      Response: { TotalCount: 3, RequestId: "r" },
    });
  });

  test("is not made of values that the contract rejects", () => {
    const overrides: object = { SendStatusSet: [{ Fee: "1" }] };
    expect(() => answer(sendSms, overrides)).toThrow(
      expect.objectContaining({
        name: "ResponseValidationError",
        issues: [
          expect.objectContaining({ code: "wrong-kind", path: ["Response", "SendStatusSet", 0, "Fee"] }),
        ],
      }),
    );
  });

  test("cannot be made with a member that the definition does not know", () => {
    const overrides: object = { SendStatusSets: [] };
    expect(() => answer(sendSms, overrides)).toThrow(/SendStatusSets/);
  });

  test("cannot be made with an Error, because failure makes failures", () => {
    const overrides: object = { Error: { Code: "InternalError", Message: "m" } };
    expect(() => answer(sendSms, overrides)).toThrow(/^SendSms: .*failure/);
  });
});

describe("the body of a callback", () => {
  test.each(callbackContracts)("keeps every promise of its contract: %s", (_name, contract) => {
    expect(contract.check(callback(contract))).toMatchObject(PERFECT);
    expect(contract.decode(JSON.stringify(callback(contract, undefined, { seed: 7 })))).toMatchObject(
      PERFECT,
    );
  });

  test("can be a list, whose items have what is given", () => {
    const receipts = callback(deliveryStatus, [{}, { report_status: "FAIL" }, {}]);
    expect(receipts.map((each) => each.report_status)).toEqual(["SUCCESS", "FAIL", "SUCCESS"]);
  });

  test("has what is given, and makes the rest", () => {
    expect(callback(reply, { text: "STOP" })).toEqual({ ...callback(reply), text: "STOP" });
  });

  test("is not made of values that the contract rejects", () => {
    const overrides: object = { time: "now" };
    expect(() => callback(reply, overrides)).toThrow(/time/);
  });
});
