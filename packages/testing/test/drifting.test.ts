import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { envelope } from "@tc3-schema/validator";
import { reply } from "@tc3-schema/validator/sms/callbacks";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { drifting } from "../src/index.ts";
import { actions, callbackContracts } from "./contracts.ts";

const OF_ANSWERS = ["missing", "null", "unknown-field", "deprecated-field", "empty-error"] as const;
const OF_CALLBACKS = ["missing", "null", "unknown-field"] as const;

const STANDALONE = new URL("../../../schemas/standalone/draft-07/", import.meta.url);

/** The members that every answer has to have, and those of an Error. */
const OF_EVERY_ANSWER: ReadonlySet<string> = new Set(["Response", "RequestId", "Code", "Message"]);

/** The published schema that requires every promised member. */
function strictSchemaOf({ edition, service, version, action }: (typeof actions)[number][1]): unknown {
  const path = `${edition === "intl" ? "intl/" : ""}${service}/v${version.replaceAll("-", "")}`;
  return JSON.parse(readFileSync(new URL(`${path}/${action}.strict.schema.json`, STANDALONE), "utf8"));
}

/** Returns the lists of promised members in a JSON Schema. */
function promisedIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "required" && Array.isArray(value) ? value.map(String) : promisedIn(value),
  );
}

/** Some actions of the international edition promise nothing but a RequestId. */
const [promising, silent] = [true, false].map((promises) =>
  actions.filter(([, contract]) => {
    return promisedIn(strictSchemaOf(contract)).some((name) => !OF_EVERY_ANSWER.has(name)) === promises;
  }),
);

/** Only a promised member can be missing, or null where it must not be. */
const NEEDS_PROMISE: ReadonlySet<string> = new Set(["missing", "null"]);

describe.each(OF_ANSWERS)("an answer that drifts by %s", (kind) => {
  test.each((NEEDS_PROMISE.has(kind) ? promising : actions) ?? [])(
    "is accepted, and its contract reports that: %s",
    (_name, contract) => {
      const outcome = contract.check(drifting(contract, kind));
      if (outcome.status !== "success") throw new Error(outcome.status);
      expect(outcome.drift.map(({ code }) => code)).toEqual([kind]);
      expect(contract.strict.is(drifting(contract, kind))).toBe(kind === "deprecated-field");
    },
  );
});

describe.each(["missing", "null"] as const)("an answer of an action that promises nothing", (kind) => {
  test.each(silent ?? [])(`cannot drift by ${kind}: %s`, (_name, contract) => {
    expect(contract.edition).toBe("intl");
    expect(() => drifting(contract, kind)).toThrow(`no body of it can drift by "${kind}"`);
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
