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

  test.each([COMPLETE, INCOMPLETE, UNKNOWN, FAILURE])("a body is passed on as it came: %j", async (body) => {
    expect(await caller.tolerant(body)).toBe(body);
  });

  // A method called `parse` would be taken for zod's, and a body that it does not throw for, for a good one.
  test.each([...MALFORMED, ["text", JSON.stringify(COMPLETE)], ["nothing", undefined]] as const)(
    "%s is a bad request",
    async (_, body) => {
      // @ts-expect-error: what is rejected is not of the type either
      await expect(caller.tolerant(body)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    },
  );

  test("the strict face takes what keeps every promise, and nothing else", async () => {
    expect(await caller.strict(COMPLETE)).toBe(COMPLETE);
    // @ts-expect-error: null is no list
    await expect(caller.strict(INCOMPLETE)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(caller.strict(UNKNOWN)).rejects.toThrow("Region");
  });
});

describe("as an output", () => {
  /** A procedure that answers with what an API said. */
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

  test.each([COMPLETE, INCOMPLETE, UNKNOWN, FAILURE])("a body leaves as it came: %j", async (body) => {
    expect(await answering(body).tolerant()).toBe(body);
  });

  test.each(MALFORMED)("%s does not leave", async (_, body) => {
    await expect(answering(body).tolerant()).rejects.toMatchObject({
      code: "INTERNAL_SERVER_ERROR",
      message: "Output validation failed",
    });
  });

  test("what keeps every promise leaves through the strict face", async () => {
    expect(await answering(COMPLETE).strict()).toBe(COMPLETE);
  });

  test.each([INCOMPLETE, UNKNOWN])("drift does not: %j", async (body) => {
    await expect(answering(body).strict()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  });
});
