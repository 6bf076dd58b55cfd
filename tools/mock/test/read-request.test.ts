import { expect, test } from "@jest/globals";
import { readRequest } from "../src/wire/read-request.ts";
import { SMS } from "./send-sms.ts";
import { headersFor } from "./sign.ts";

test("an Authorization header of 10 MB is read within a second", () => {
  const authorization = `TC3-HMAC-SHA256 ${"Credential=".repeat(1_000_000)}`;
  const headers = new Map(Object.entries(headersFor("SendSms", SMS, { authorization, host: "sms.example" })));
  const begun = performance.now();
  const read = readRequest({ method: "POST", target: "/", headers, body: Buffer.from("{}") });
  // A search of the whole header takes hours.
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(read).toMatchObject({ value: { action: "SendSms", hints: ["sms"] } });
});
