import { expect, jest, test } from "@jest/globals";
import { describeSmsSignList, sendSms } from "../generated/sms/v20210111/index.js";
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

test.each([
  ["every integer is exact", sendSms, '"SendStatusSet":[]', 1],
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
