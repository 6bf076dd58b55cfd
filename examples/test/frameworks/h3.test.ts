import { describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";
import { defineValidatedHandler, H3, readValidatedBody } from "h3";
import { COMPLETE, FAILURE, INCOMPLETE, MALFORMED, UNKNOWN } from "./bodies.ts";

const app = new H3()
  .post("/tolerant", async (event) => {
    const body = await readValidatedBody(event, sendSms);
    const requestId: string = body.Response.RequestId;
    return { requestId, body };
  })
  .post("/strict", async (event) => ({ body: await readValidatedBody(event, sendSms.strict) }))
  .post(
    "/handler",
    defineValidatedHandler({
      validate: { body: sendSms },
      handler: async (event) => ({ body: await event.req.json() }),
    }),
  );

const post = async (path: string, body: unknown) => {
  const headers = { "content-type": "application/json" };
  const response = await app.request(path, { method: "POST", body: JSON.stringify(body), headers });
  return { status: response.status, body: await response.json() };
};

describe.each(["/tolerant", "/handler"])("the contract in %s", (path) => {
  test.each([COMPLETE, INCOMPLETE, UNKNOWN, FAILURE])("takes %j", async (body) => {
    expect(await post(path, body)).toMatchObject({ status: 200, body: { body } });
  });

  test.each(MALFORMED)("rejects %s", async (_, body) => {
    expect((await post(path, body)).status).toBe(400);
  });
});

test("the answer has the path and the expected value", async () => {
  const { body } = await post("/tolerant", { Response: {} });
  expect(body).toMatchObject({
    data: {
      issues: [{ path: ["Response", "RequestId"], message: "expected a string, received nothing" }],
    },
  });
});

test("the strict form accepts only bodies that keep every promise", async () => {
  expect((await post("/strict", COMPLETE)).status).toBe(200);
  expect((await post("/strict", INCOMPLETE)).status).toBe(400);
  expect((await post("/strict", UNKNOWN)).status).toBe(400);
});
