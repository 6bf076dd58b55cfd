/**
 * Contracts as validators in a tRPC router: inputs are checked and typed without a cast, and you write no schema of your
 * own.
 */
import { summaryOf } from "@tc3-schema/errors";
import { en as commonTexts } from "@tc3-schema/errors/en";
import { itemFailures } from "@tc3-schema/errors/sms/v20210111";
import { en as smsTexts } from "@tc3-schema/errors/sms/v20210111/en";
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";
import { initTRPC } from "@trpc/server";

export interface Storage {
  addReply: (phoneNumber: string, text: string) => Promise<void>;
  addFailures: (requestId: string, summaries: readonly string[]) => Promise<void>;
}

const t = initTRPC.create();

export const createRouter = ({ addReply, addFailures }: Storage) =>
  t.router({
    /** A reply, which the receiver of the callbacks passes on. */
    addReply: t.procedure.input(reply).mutation(async ({ input }) => {
      // An accepted reply need not be complete: anything may be missing or null, and the types say so.
      const { nationcode, mobile, text } = input;
      if (!nationcode || !mobile || !text) return { added: false };
      await addReply(`+${nationcode}${mobile}`, text);
      return { added: true };
    }),

    /** The body of an answer of SendSms, which the sender passes on. */
    addAnswer: t.procedure.input(sendSms).mutation(async ({ input }) => {
      // Not `"Error" in input.Response`: some successes have an Error that is null.
      const outcome = sendSms.check(input);
      switch (outcome.status) {
        case "success": {
          const failures = itemFailures(outcome.data);
          const summaries = failures.map(({ code, message }) => summarize(code, message));
          await addFailures(outcome.requestId, summaries);
          return { failures: failures.length, drift: outcome.drift.length };
        }
        case "failure": {
          const { code, message } = outcome.error;
          await addFailures(outcome.requestId, [summarize(code, message)]);
          return { failures: 1, drift: outcome.drift.length };
        }
        case "malformed":
          throw new TypeError("check and validate agree on what is malformed");
      }
    }),
  });

/** The type that a client imports. */
export type AppRouter = ReturnType<typeof createRouter>;

const summarize = (code: string, message: string): string =>
  summaryOf(code, smsTexts, commonTexts) ?? message;
