import { createServer } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { reply } from "@tc3-schema/validator/sms/callbacks";
import { type inferRouterInputs, initTRPC } from "@trpc/server";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import { type AppRouter, createRouter } from "../src/router-validation-trpc.ts";
import { close, listen } from "./loopback.ts";

const replied = { mobile: "13800000000", nationcode: "86", sign: "S", text: "TD", time: 1_457_336_869 };

const sent = (...codes: string[]) => ({
  Response: {
    SendStatusSet: codes.map((Code) => ({
      SerialNo: "1",
      PhoneNumber: "+8613800000000",
      Fee: 1,
      SessionContext: "",
      Code,
      Message: "in the words of the API",
      IsoCode: "CN",
    })),
    RequestId: "r",
  },
});

function workplace() {
  const stored: unknown[] = [];
  const router = createRouter({
    addReply: async (...args) => void stored.push(args),
    addFailures: async (...args) => void stored.push(args),
  });
  return { router, caller: router.createCaller({}), stored };
}

test("the inputs have the types of the contracts: what compiles is accepted, and nothing else", async () => {
  const { caller } = workplace();
  type Inputs = inferRouterInputs<AppRouter>;
  const text: Inputs["addReply"]["text"] = null;
  const input: Inputs["addReply"] = { text };
  // @ts-expect-error: a number is no text
  const wrong: Inputs["addReply"] = { text: 1 };
  // @ts-expect-error: nothing can be sent without a request ID
  const answer: Inputs["addAnswer"] = { Response: {} };
  expect(await caller.addReply(input)).toEqual({ added: false });
  await expect(caller.addReply(wrong)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(caller.addAnswer(answer)).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

describe("addReply", () => {
  test("accepts a reply", async () => {
    const { caller, stored } = workplace();
    expect(await caller.addReply(replied)).toEqual({ added: true });
    expect(stored).toEqual([["+8613800000000", "TD"]]);
  });

  test("accepts an incomplete reply, and lets the procedure decide", async () => {
    const { caller, stored } = workplace();
    expect(await caller.addReply({ ...replied, text: null })).toEqual({ added: false });
    expect(stored).toEqual([]);
  });

  test.each([
    ["another kind of value", { ...replied, text: 1 }],
    ["a list", [replied]],
    ["nothing", undefined],
  ])("rejects %s", async (_, input) => {
    const { caller, stored } = workplace();
    // @ts-expect-error: the type does not allow rejected bodies either
    await expect(caller.addReply(input)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(stored).toEqual([]);
  });

  test("reports what is wrong", async () => {
    const { caller } = workplace();
    // @ts-expect-error: a number is no text
    await expect(caller.addReply({ ...replied, text: 1 })).rejects.toThrow("text: expected a string");
  });
});

describe("addAnswer", () => {
  test("accepts a success, and stores its failed items", async () => {
    const { caller, stored } = workplace();
    const answer = sent("Ok", "FailedOperation.PhoneNumberInBlacklist", "Never.HeardOf");
    expect(await caller.addAnswer(answer)).toEqual({ failures: 2, drift: 0 });
    expect(stored).toEqual([["r", [expect.stringContaining("do-not-disturb"), "in the words of the API"]]]);
  });

  test("accepts a failure", async () => {
    const { caller, stored } = workplace();
    const answer = { Response: { Error: { Code: "RequestLimitExceeded", Message: "m" }, RequestId: "r" } };
    expect(await caller.addAnswer(answer)).toEqual({ failures: 1, drift: 0 });
    expect(stored).toEqual([["r", [expect.stringMatching(/./)]]]);
  });

  test("does not take an Error that is null for a failure, and reports the drift", async () => {
    const { caller } = workplace();
    const answer = { Response: { ...sent("Ok").Response, Error: null } };
    expect(await caller.addAnswer(answer)).toEqual({ failures: 0, drift: 1 });
  });

  test("rejects an answer without a request ID", async () => {
    const { caller } = workplace();
    // @ts-expect-error: the type has one
    await expect(caller.addAnswer({ Response: {} })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

test("over HTTP, a rejected body is a bad request", async () => {
  const { router } = workplace();
  const server = createServer(createHTTPHandler({ router }));
  const home = await listen(server);
  try {
    const statusOf = async (input: unknown): Promise<number> => {
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(input) };
      return (await fetch(`${home}/addReply`, init)).status;
    };
    expect(await statusOf(replied)).toBe(200);
    expect(await statusOf([replied])).toBe(400);
  } finally {
    await close(server);
  }
});

test("the strict form of a contract rejects drift that the contract accepts", async () => {
  const t = initTRPC.create();
  const router = t.router({
    tolerant: t.procedure.input(reply).mutation(() => "taken"),
    strict: t.procedure.input(reply.strict).mutation(() => "taken"),
  });
  const caller = router.createCaller({});
  expect(await caller.tolerant({ mobile: "13800000000" })).toBe("taken");
  // @ts-expect-error: the strict type has every promised member
  await expect(caller.strict({ mobile: "13800000000" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect(await caller.strict(replied)).toBe("taken");
});
