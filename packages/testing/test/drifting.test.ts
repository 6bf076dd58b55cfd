import { describe, expect, test } from "@jest/globals";
import { envelope } from "@tc3-schema/validator";
import { reply } from "@tc3-schema/validator/sms/callbacks";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { drifting } from "../src/index.ts";
import { actions, callbackContracts } from "./contracts.ts";

const OF_ANSWERS = ["missing", "null", "unknown-field", "deprecated-field", "empty-error"] as const;
const OF_CALLBACKS = ["missing", "null", "unknown-field"] as const;

describe.each(OF_ANSWERS)("an answer that drifts by %s", (kind) => {
  test.each(actions)("is accepted, and its contract reports that: %s", (_name, contract) => {
    const outcome = contract.check(drifting(contract, kind));
    if (outcome.status !== "success") throw new Error(outcome.status);
    expect(outcome.drift.map(({ code }) => code)).toEqual([kind]);
    expect(contract.strict.is(drifting(contract, kind))).toBe(kind === "deprecated-field");
  });
});

describe.each(OF_CALLBACKS)("a callback that drifts by %s", (kind) => {
  test.each(callbackContracts)("is accepted, and its contract reports that: %s", (_name, contract) => {
    const outcome = contract.check(drifting(contract, kind));
    if (outcome.status !== "success") throw new Error(outcome.status);
    expect(outcome.drift.map(({ code }) => code)).toEqual([kind]);
  });
});

describe("an integer beyond 2^53", () => {
  test("is drift in a parsed answer, and in its text", () => {
    const body = drifting(sendSms, "unsafe-integer");
    const codes = [sendSms.check(body), sendSms.decode(JSON.stringify(body))].map((outcome) =>
      outcome.status === "success" ? outcome.drift.map(({ code }) => code) : [outcome.status],
    );
    expect(codes).toEqual([["unsafe-integer"], ["unsafe-integer"]]);
  });

  test("can be in a callback", () => {
    const outcome = reply.check(drifting(reply, "unsafe-integer"));
    expect(outcome).toMatchObject({ status: "success", conforms: false, drift: [{ path: ["time"] }] });
  });

  test("cannot be made in an answer without integers", () => {
    expect(() => drifting(envelope, "unsafe-integer")).toThrow(
      'envelope: no body of it can drift by "unsafe-integer"',
    );
  });
});

test("an answer of the envelope cannot miss anything, because it promises only a RequestId", () => {
  expect(() => drifting(envelope, "missing")).toThrow(TypeError);
});

test("a drifting answer is the same for the same seed", () => {
  expect(drifting(sendSms, "null", { seed: 3 })).toEqual(drifting(sendSms, "null", { seed: 3 }));
  expect(drifting(sendSms, "null", { seed: 3 })).not.toEqual(drifting(sendSms, "null"));
});
