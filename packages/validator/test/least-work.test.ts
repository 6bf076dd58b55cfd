import { expect, jest, test } from "@jest/globals";
import { describeSmsSignList, sendSms } from "../generated/sms/v20210111/index.js";
import { envelope } from "../src/index.ts";
import { defineContract } from "../src/runtime/index.ts";

/** Most answers conform and hold no integer beyond 2^53. Two steps that take long are left out for them. */

test("no report runs on an answer that conforms, by check and by decode", () => {
  const report = jest.fn();
  const contract = defineContract<{ RequestId: string }, never>({
    service: "made",
    version: "2026-01-01",
    action: "Read",
    is: () => true,
    conforms: () => true,
    inherits: () => false,
    report,
    response: { properties: {} },
  });
  const body = { Response: { RequestId: "r" } };
  expect(contract.check(body)).toMatchObject({ conforms: true });
  expect(contract.decode(JSON.stringify(body))).toMatchObject({ conforms: true });
  expect(report).not.toHaveBeenCalled();
});

/** How often `check` reads the Response of an answer. */
function readsOf(response: object): number {
  let reads = 0;
  const body = {
    get Response(): object {
      reads += 1;
      return response;
    },
  };
  expect(sendSms.check(body)).toHaveProperty("requestId", "r");
  return reads;
}

const ITEM = {
  SerialNo: "",
  PhoneNumber: "",
  Fee: 1,
  SessionContext: "",
  Code: "",
  Message: "",
  IsoCode: "",
};

// A guard of generated code says whether the report is needed. If it were wrong, the outcome would be the same, and late.
test.each([
  ["a success", { SendStatusSet: [ITEM] }],
  ["a success with a bigint", { SendStatusSet: [{ ...ITEM, Fee: 1n }] }],
  ["a failure", { Error: { Code: "InternalError", Message: "" } }],
])("an answer that conforms is read less often than one that drifts: %s", (_what, members) => {
  const conforming = { ...members, RequestId: "r" };
  expect(readsOf(conforming)).toBeLessThan(readsOf({ ...conforming, New: 1 }));
});

test.each([
  ["an Error with a third member", { Error: { Code: "InternalError", Message: "", Help: "" } }],
  ["an item with an eighth member", { SendStatusSet: [{ ...ITEM, New: "" }] }],
  ["an item without its last member", { SendStatusSet: [{ ...ITEM, IsoCode: undefined }] }],
])("an answer that drifts is reported: %s", (_what, members) => {
  expect(sendSms.check({ Response: { ...members, RequestId: "r" } })).toMatchObject({
    drift: [{ code: expect.any(String) }],
  });
});

test.each(["bigint", "string"] as const)(
  "decode parses a text once if no integer has lost digits, in mode %s too",
  (integers) => {
    const body = '{"Response":{"DescribeSignListStatusSet":[{"SignId":1}],"RequestId":"r"}}';
    const parse = jest.spyOn(JSON, "parse");
    try {
      describeSmsSignList.decode(body, { integers });
      expect(parse).toHaveBeenCalledTimes(1);
    } finally {
      parse.mockRestore();
    }
  },
);

test.each([
  ["every integer is exact", sendSms, '"SendStatusSet":[]', 1],
  ["every integer of an answer of any action is exact", envelope, '"List":[{"Size":1}]', 1],
  ["a drifting answer has no integer that lost digits", sendSms, '"SendStatusSet":[{"Fee":1}],"New":1', 1],
  ["an unknown field lost digits", sendSms, '"SendStatusSet":[],"New":9007199254740993', 2],
  [
    "a declared integer lost digits",
    describeSmsSignList,
    '"DescribeSignListStatusSet":[{"SignId":9007199254740993}]',
    2,
  ],
])("decode parses a text a second time only to find lost digits: %s", (_when, contract, members, times) => {
  const body = `{"Response":{${members},"RequestId":"r"}}`;
  const parse = jest.spyOn(JSON, "parse");
  try {
    contract.decode(body);
    expect(parse).toHaveBeenCalledTimes(times);
  } finally {
    parse.mockRestore();
  }
});
