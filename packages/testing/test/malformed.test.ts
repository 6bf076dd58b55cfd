import { describe, expect, test } from "@jest/globals";
import { envelope } from "@tc3-schema/validator";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { type MalformedKind, malformed } from "../src/index.ts";
import { actions, callbackContracts } from "./contracts.ts";

const KINDS: readonly MalformedKind[] = ["html", "empty", "cut-off", "event-stream", "wrong-kind"];

const codes = (outcome: ReturnType<typeof envelope.decode>): readonly string[] =>
  outcome.status === "malformed" ? outcome.issues.map(({ code }) => code) : [outcome.status];

describe.each(KINDS)("a body that is not an answer: %s", (kind) => {
  test.each(actions)("is malformed by its contract, and without one: %s", (_name, contract) => {
    expect(contract.decode(malformed(contract, kind)).status).toBe("malformed");
    expect(contract.decode(malformed(kind)).status).toBe("malformed");
  });

  test.each(callbackContracts)("is malformed by the contract of a callback: %s", (_name, contract) => {
    expect(contract.decode(malformed(contract, kind)).status).toBe("malformed");
  });

  test("is malformed for the contract of every action", () => {
    expect(envelope.decode(malformed(kind)).status).toBe("malformed");
    expect(envelope.decode(malformed(envelope, kind)).status).toBe("malformed");
  });
});

test("each kind of body has the issue that its name suggests", () => {
  const messages = (["html", "empty", "cut-off", "event-stream"] as const).map((kind) => {
    const outcome = sendSms.decode(malformed(sendSms, kind));
    return outcome.status === "malformed" ? outcome.issues[0]?.message : undefined;
  });
  expect(messages).toEqual([
    expect.stringContaining("HTML"),
    expect.stringContaining("empty"),
    expect.stringContaining("JSON"),
    expect.stringContaining("event stream"),
  ]);
  const outcome = sendSms.decode(malformed(sendSms, "wrong-kind"));
  expect(outcome).toMatchObject({ issues: [{ code: "wrong-kind", path: ["Response", "SendStatusSet"] }] });
  expect(codes(envelope.decode(malformed("wrong-kind")))).toEqual(["bad-request-id"]);
});
