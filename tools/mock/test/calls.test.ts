import { expect, test } from "@jest/globals";
import { Calls, type LoggedCall } from "../src/calls.ts";

const call = (number: number): LoggedCall => ({
  number,
  service: "sms",
  version: "2021-01-11",
  action: "SendSms",
  requestId: "r",
  status: 200,
  result: "Ok",
  message: undefined,
  isRefused: false,
  rule: undefined,
  parameters: undefined,
  milliseconds: 1,
});

test("only the last thousand calls are kept, and the summary counts all of them", () => {
  const calls = new Calls();
  for (let number = 1; number <= 2_500; number += 1) calls.add(call(number));
  expect([calls.last.length, calls.last[0]?.number]).toEqual([1_000, 1_501]);
  expect(calls.summary).toMatchObject([{ calls: 2_500, results: { Ok: 2_500 } }]);
});
