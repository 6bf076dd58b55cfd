import { describe, expect, test } from "@jest/globals";
import type { InferRequestType } from "hono/client";
import { hc } from "hono/client";
import { createApp } from "../src/router-validation-hono.ts";

const replied = { mobile: "13800000000", nationcode: "86", sign: "S", text: "TD", time: 1_457_336_869 };

function workplace() {
  const stored: unknown[] = [];
  const app = createApp({
    addReply: async (...args) => void stored.push(args),
    addFailures: async (...args) => void stored.push(args),
  });
  const post = async (path: string, body: string, type: string | undefined = "application/json") => {
    const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
    const response = await app.request(path, { method: "POST", body, headers });
    const text = await response.text();
    return { status: response.status, text };
  };
  return { app, post, stored };
}

test("the inputs have the types of the contracts: null compiles and is accepted, a number does neither", async () => {
  const { app, post } = workplace();
  const client = hc<typeof app>("http://127.0.0.1");
  type Reply = InferRequestType<typeof client.replies.$post>["json"];
  const input: Reply = { text: null };
  // @ts-expect-error: a number is no text
  const wrong: Reply = { text: 1 };
  expect(await post("/replies", JSON.stringify(input))).toMatchObject({ status: 200 });
  expect(await post("/replies", JSON.stringify(wrong))).toMatchObject({ status: 400 });
});

describe("replies", () => {
  test("are accepted", async () => {
    const { post, stored } = workplace();
    expect(await post("/replies", JSON.stringify(replied))).toEqual({ status: 200, text: '{"added":true}' });
    expect(stored).toEqual([["+8613800000000", "TD"]]);
  });

  test("that are incomplete are left to the handler", async () => {
    const { post, stored } = workplace();
    expect(await post("/replies", "{}")).toEqual({ status: 200, text: '{"added":false}' });
    expect(stored).toEqual([]);
  });

  test.each([
    [
      "another kind of value",
      JSON.stringify({ ...replied, text: 1 }),
      '{"message":"expected a string, received a number","path":["text"]}',
    ],
    ["a list", "[]", "expected an object"],
    ["not JSON", "{", "JSON"],
  ])("are rejected if they are %s", async (_, body, words) => {
    const { post, stored } = workplace();
    expect(await post("/replies", body)).toEqual({ status: 400, text: expect.stringContaining(words) });
    expect(stored).toEqual([]);
  });

  test.each(["text/plain", "application/jsonp", ""])(
    "are rejected with the content type %j, which Hono does not read",
    async (type) => {
      const { post, stored } = workplace();
      expect(await post("/replies", JSON.stringify(replied), type)).toMatchObject({ status: 415 });
      expect(stored).toEqual([]);
    },
  );

  test("may name their character set", async () => {
    const { post } = workplace();
    const answer = await post("/replies", JSON.stringify(replied), "Application/JSON; charset=utf-8");
    expect(answer).toEqual({ status: 200, text: '{"added":true}' });
  });
});

describe("answers", () => {
  const post = (value: unknown) => workplace().post("/answers", JSON.stringify(value));

  test("that are successes are accepted, drift included", async () => {
    const SendStatusSet = [{ Code: "Ok" }, null, { Code: "FailedOperation.PhoneNumberInBlacklist" }];
    const { status, text } = await post({ Response: { SendStatusSet, Error: null, RequestId: "r" } });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ failures: 1, drift: expect.any(Number) });
  });

  test("that are failures are accepted", async () => {
    const Error = { Code: "RequestLimitExceeded", Message: "m" };
    expect(await post({ Response: { Error, RequestId: "r" } })).toEqual({
      status: 200,
      text: '{"failures":1,"drift":0}',
    });
  });

  test("without a request ID are rejected", async () => {
    expect(await post({ Response: {} })).toEqual({
      status: 400,
      text: expect.stringContaining(
        '{"message":"expected a string, received nothing","path":["Response","RequestId"]}',
      ),
    });
  });
});
