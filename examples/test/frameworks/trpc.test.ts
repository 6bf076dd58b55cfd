import { describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";
import { initTRPC } from "@trpc/server";
import { COMPLETE, FAILURE, INCOMPLETE, MALFORMED, UNKNOWN } from "./bodies.ts";

const t = initTRPC.create();

describe("as an input", () => {
  const caller = t
    .router({
      tolerant: t.procedure.input(sendSms).mutation(({ input }) => input),
      strict: t.procedure.input(sendSms.strict).mutation(({ input }) => input),
    })
    .createCaller({});

  test.each([COMPLETE, INCOMPLETE, UNKNOWN, FAILURE])(
    "an accepted body is passed on unchanged: %j",
    async (body) => {
      expect(await caller.tolerant(body)).toBe(body);
    },
  );

  // tRPC would take a method called `parse` for zod's, and accept every body for which it does not throw.
  test.each([...MALFORMED, ["text", JSON.stringify(COMPLETE)], ["nothing", undefined]] as const)(
    "%s is a bad request",
    async (_, body) => {
      // @ts-expect-error: the type does not allow rejected bodies either
      await expect(caller.tolerant(body)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    },
  );

  test("the strict form accepts only bodies that keep every promise", async () => {
    expect(await caller.strict(COMPLETE)).toBe(COMPLETE);
    // @ts-expect-error: null is no list
    await expect(caller.strict(INCOMPLETE)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(caller.strict(UNKNOWN)).rejects.toThrow("Region");
  });
});

describe("as an output", () => {
  /** A procedure that returns the body of an API. */
  const answering = (body: unknown) =>
    t
      .router({
        // @ts-expect-error: nobody knows yet what was said
        tolerant: t.procedure.output(sendSms).query(() => body),
        // @ts-expect-error: the same
        strict: t.procedure.output(sendSms.strict).query(() => body),
      })
      .createCaller({});

  test("a procedure has the type of the contract", async () => {
    const caller = t.router({ answer: t.procedure.output(sendSms).query(() => INCOMPLETE) }).createCaller({});
    const requestId: string = (await caller.answer()).Response.RequestId;
    expect(requestId).toBe("r");
  });

  test.each([COMPLETE, INCOMPLETE, UNKNOWN, FAILURE])(
    "an accepted body is returned unchanged: %j",
    async (body) => {
      expect(await answering(body).tolerant()).toBe(body);
    },
  );

  test.each(MALFORMED)("%s is not returned", async (_, body) => {
    await expect(answering(body).tolerant()).rejects.toMatchObject({
      code: "INTERNAL_SERVER_ERROR",
      message: "Output validation failed",
    });
  });

  test("the strict form returns bodies that keep every promise", async () => {
    expect(await answering(COMPLETE).strict()).toBe(COMPLETE);
  });

  test.each([INCOMPLETE, UNKNOWN])("the strict form does not return drift: %j", async (body) => {
    await expect(answering(body).strict()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  });
});
