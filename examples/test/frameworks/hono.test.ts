import { sValidator } from "@hono/standard-validator";
import { describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";
import { Hono } from "hono";
import { COMPLETE, FAILURE, INCOMPLETE, MALFORMED, UNKNOWN } from "./bodies.ts";

const app = new Hono()
  .post("/tolerant", sValidator("json", sendSms), (c) => c.json(c.req.valid("json")))
  .post("/strict", sValidator("json", sendSms.strict), (c) => c.json(c.req.valid("json")));

const post = (path: string, body: unknown) =>
  app.request(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });

describe("the contract", () => {
  test.each([COMPLETE, INCOMPLETE, UNKNOWN, FAILURE])("takes %j", async (body) => {
    const response = await post("/tolerant", body);
    expect([response.status, await response.json()]).toEqual([200, body]);
  });

  test.each(MALFORMED)("rejects %s", async (_, body) => {
    expect((await post("/tolerant", body)).status).toBe(400);
  });
});

test("the strict form accepts only bodies that keep every promise", async () => {
  expect((await post("/strict", COMPLETE)).status).toBe(200);
  expect((await post("/strict", INCOMPLETE)).status).toBe(400);
  expect((await post("/strict", UNKNOWN)).status).toBe(400);
});
