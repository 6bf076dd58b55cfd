import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";
import express from "express";
import { close, listen } from "../loopback.ts";
import { COMPLETE, FAILURE, INCOMPLETE, MALFORMED, REPLIED, UNKNOWN } from "./bodies.ts";

const app = express();

// Bytes, as `decode` wants them: express.json() would answer for itself if a body is no JSON.
app.post("/replies", express.raw({ type: () => true }), ({ body }, response) => {
  const outcome = reply.decode(body instanceof Uint8Array ? body : "");
  if (outcome.status === "malformed")
    response.status(400).json({ issues: outcome.issues.map(({ message }) => message) });
  else response.json({ text: outcome.data.text ?? "", drift: outcome.drift.length });
});

app.post("/parsed", express.json(), ({ body }, response) => {
  const outcome = sendSms.check(body);
  response.status(outcome.status === "malformed" ? 400 : 200).json(body ?? null);
});

app.post("/strict", express.json(), ({ body }, response) => {
  response.status(sendSms.strict.is(body) ? 200 : 400).json(null);
});

let server: Server;
let home: string;

beforeAll(async () => {
  server = createServer(app);
  home = await listen(server);
});

afterAll(() => close(server));

async function post(path: string, body: string) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${home}${path}`, { method: "POST", headers, body });
  const answer: unknown = await response.json();
  return { status: response.status, body: answer };
}

describe("the bytes of express.raw()", () => {
  test("are taken by decode", async () => {
    expect(await post("/replies", JSON.stringify(REPLIED))).toEqual({
      status: 200,
      body: { text: "TD", drift: 0 },
    });
  });

  test.each([
    ["no JSON", "<html>", "HTML"],
    ["nothing", "", "empty"],
  ])("are rejected with a reason if they are %s", async (_, body, words) => {
    expect(await post("/replies", body)).toEqual({
      status: 400,
      body: { issues: [expect.stringContaining(words)] },
    });
  });
});

describe("the value of express.json()", () => {
  test.each([COMPLETE, INCOMPLETE, UNKNOWN, FAILURE])("is taken by check: %j", async (body) => {
    expect(await post("/parsed", JSON.stringify(body))).toEqual({ status: 200, body });
  });

  test.each(MALFORMED)("is rejected: %s", async (_, body) => {
    expect((await post("/parsed", JSON.stringify(body))).status).toBe(400);
  });

  test("the strict face takes what keeps every promise, and nothing else", async () => {
    expect((await post("/strict", JSON.stringify(COMPLETE))).status).toBe(200);
    expect((await post("/strict", JSON.stringify(INCOMPLETE))).status).toBe(400);
  });
});
