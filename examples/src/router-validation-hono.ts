/**
 * Contracts as validators in a Hono router, through Standard Schema. Inputs are checked and typed without a cast, and
 * you write no schema of your own.
 */
import { sValidator } from "@hono/standard-validator";
import { itemFailures } from "@tc3-schema/errors/sms/v20210111";
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";

export interface Storage {
  addReply: (phoneNumber: string, text: string) => Promise<void>;
  addFailures: (requestId: string, codes: readonly string[]) => Promise<void>;
}

/**
 * Hono's JSON validator sees `{}` if the content type is not JSON. An empty object is a reply without any member, which
 * would be accepted.
 */
const jsonOnly = createMiddleware(async (c, next) => {
  const type = c.req.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/json") return c.json({ error: "expected application/json" }, 415);
  await next();
});

export const createApp = ({ addReply, addFailures }: Storage) =>
  new Hono()
    .use(jsonOnly)
    /** A reply, which the receiver of the callbacks passes on. */
    .post("/replies", sValidator("json", reply), async (c) => {
      // An accepted reply need not be complete: anything may be missing or null, and the types say so.
      const { nationcode, mobile, text } = c.req.valid("json");
      if (!nationcode || !mobile || !text) return c.json({ added: false });
      await addReply(`+${nationcode}${mobile}`, text);
      return c.json({ added: true });
    })
    /** The body of an answer of SendSms, which the sender passes on. */
    .post("/answers", sValidator("json", sendSms), async (c) => {
      // Not `"Error" in Response`: some successes have an Error that is null.
      const outcome = sendSms.check(c.req.valid("json"));
      switch (outcome.status) {
        case "success": {
          const codes = itemFailures(outcome.data).map(({ code }) => code);
          await addFailures(outcome.requestId, codes);
          return c.json({ failures: codes.length, drift: outcome.drift.length });
        }
        case "failure":
          await addFailures(outcome.requestId, [outcome.error.code]);
          return c.json({ failures: 1, drift: outcome.drift.length });
        case "malformed":
          throw new TypeError("check and validate agree on what is malformed");
      }
    });
