import { describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import * as fc from "fast-check";
import { arbitrary } from "../src/fast-check.ts";
import { actions, callbackContracts } from "./contracts.ts";

const SOME = { numRuns: 50 };

const driftOf = (outcome: ReturnType<typeof sendSms.check>): readonly string[] =>
  outcome.status === "success" ? outcome.drift.map(({ code }) => code) : [outcome.status];

describe("an arbitrary", () => {
  test.each(actions)("has answers that keep every promise: %s", (_name, contract) => {
    fc.assert(
      fc.property(arbitrary(contract), (body) => {
        expect(contract.strict.is(body)).toBe(true);
        expect(contract.decode(JSON.stringify(body))).toMatchObject({ status: "success", conforms: true });
      }),
      SOME,
    );
  });

  test.each(actions)("with drift: true, has answers that drift and are accepted: %s", (_name, contract) => {
    fc.assert(
      fc.property(arbitrary(contract, { drift: true }), (body) => {
        expect(contract.is(body)).toBe(true);
        expect(contract.decode(JSON.stringify(body)).status).toBe("success");
      }),
      SOME,
    );
  });

  test.each(callbackContracts)("has bodies of callbacks: %s", (_name, contract) => {
    fc.assert(
      fc.property(arbitrary(contract), arbitrary(contract, { drift: true }), (body, drifting) => {
        expect(contract.strict.is(body)).toBe(true);
        expect(contract.is(drifting)).toBe(true);
      }),
      SOME,
    );
  });

  test("has every kind of drift that values can have", () => {
    const bodies = fc.sample(arbitrary(sendSms, { drift: true }), { numRuns: 500, seed: 1 });
    expect(new Set(bodies.flatMap((body) => driftOf(sendSms.check(body))))).toEqual(
      new Set(["missing", "null", "unknown-field", "unsafe-integer"]),
    );
  });

  test("has values that are the same for the same seed", () => {
    const sample = (): unknown => fc.sample(arbitrary(sendSms), { numRuns: 20, seed: 1 });
    expect(sample()).toEqual(sample());
  });
});
