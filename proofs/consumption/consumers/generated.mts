/** A program that uses code from `tc3 generate`. It uses every kind of declaration that is generated. */
import { lookup } from "@tc3-schema/errors";
import { answer, failure, partialFailure } from "@tc3-schema/testing";
import type { Contract, Outcome } from "@tc3-schema/types";
import { isKnownPostErrorCode, post } from "./tencent/post/v20210111/errors/index.js";
import { isSendLetter } from "./tencent/post/v20210111/guards.js";
import {
  type SendLetterRequest,
  type SendLetterResponse,
  sendLetter,
} from "./tencent/post/v20210111/index.js";
import type { KnownSendLetterErrorCode } from "./tencent/post/v20210111/types/index.js";
import type { SendLetterResponse as Alone } from "./tencent/post/v20210111/types/SendLetter.js";
import { type SendSmsResponse, sendSms } from "./tencent/sms/v20210111/index.js";

export const request: SendLetterRequest = { To: "somebody" };

// @ts-expect-error -- the definition requires this parameter
export const nobody: SendLetterRequest = {};

// The module of an action exports the same types as the index.
export const alone = (response: Alone): SendLetterResponse => response;

const contract: Contract<SendLetterResponse, KnownSendLetterErrorCode> = sendLetter;
const outcome: Outcome<SendLetterResponse, KnownSendLetterErrorCode> = contract.decode("{}");

export function weight(): number | undefined {
  if (outcome.status !== "success") return undefined;
  // @ts-expect-error -- a member may be null unless the outcome conforms
  const early: number = outcome.data.Weight;
  return outcome.conforms ? outcome.data.Weight : early;
}

export const delivered = (body: unknown): boolean => isSendLetter(body);
export const retry: "no" | "throttle" | "wait" | "transient" = lookup("FailedOperation.NoStamp", post).retry;
export const isKnown: boolean = isKnownPostErrorCode("FailedOperation.NoStamp");
export const sent: Outcome<SendSmsResponse, string> = sendSms.decode("{}");

export const made: number = answer(sendLetter, { Weight: 20 }).Response.Weight;
export const failed: string = failure(sendLetter, "InternalError").Response.Error.Code;

failure(sendLetter, "FailedOperation.NoStamp", { open: true });
// @ts-expect-error -- the page has this code for the service, and for no action
failure(sendLetter, "FailedOperation.NoStamp");
// @ts-expect-error -- a letter has no results for each of its items
partialFailure(sendLetter, "InternalError");
