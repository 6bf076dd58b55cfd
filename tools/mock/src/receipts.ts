import { isRecord } from "@tc3-schema/base/json";
import { callback } from "@tc3-schema/testing";
import { deliveryStatus } from "@tc3-schema/validator/sms/callbacks";
import type { Answered } from "./mock-api.ts";

/** What became of the receipts of one request. */
export interface PostedReceipts {
  /** How many messages they are about. */
  readonly messages: number;
  /** Undefined if the receiver accepted them. */
  readonly problem: string | undefined;
}

/** A receiver that does not answer must not keep the server busy for ever. */
const PATIENCE_MS = 10_000;

/** The calling codes with one and with two digits (ITU-T E.164). All others have three. */
const SHORT = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** The parts of a number such as +8613711112222. */
function partsOf(number: string): { readonly nationcode: string; readonly mobile: string } {
  const digits = number.replace(/^\+/, "");
  const nationcode = SHORT.exec(digits)?.[0] ?? digits.slice(0, 3);
  return { nationcode, mobile: digits.slice(nationcode.length) };
}

/** A message that was sent, in an answer of SendSms. */
interface Sent {
  readonly number: string;
  readonly serial: string;
}

function sentIn({ call, reply }: Answered): readonly Sent[] {
  if (call.service !== "sms" || call.action !== "SendSms" || call.result !== "Ok") return [];
  const { Response }: Readonly<Record<string, unknown>> = JSON.parse(reply.text);
  const list = isRecord(Response) ? Response["SendStatusSet"] : undefined;
  return (Array.isArray(list) ? list : []).flatMap((each: unknown): readonly Sent[] => {
    if (!isRecord(each) || each["Code"] !== "Ok") return [];
    const { PhoneNumber: number, SerialNo: serial } = each;
    return typeof number === "string" && typeof serial === "string" ? [{ number, serial }] : [];
  });
}

/** Returns the body of the callback for the messages that an answer says were sent; undefined if there is none. */
export function receiptsFor(answered: Answered, seed: number): string | undefined {
  const sent = sentIn(answered);
  if (sent.length === 0) return undefined;
  const receipts = sent.map(({ number, serial }) => ({
    ...partsOf(number),
    sid: serial,
    report_status: "SUCCESS",
  }));
  return JSON.stringify(callback(deliveryStatus, receipts, { seed: seed + answered.call.number }));
}

/**
 * Posts the receipts to the URL of an application, as SMS does. Returns undefined if no message was sent. It does not try again
 * if the receiver fails.
 */
export async function postReceipts(
  url: string,
  answered: Answered,
  seed: number,
): Promise<PostedReceipts | undefined> {
  const body = receiptsFor(answered, seed);
  if (body === undefined) return undefined;
  const messages = sentIn(answered).length;
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    return { messages, problem: response.ok ? undefined : `HTTP status ${response.status}` };
  } catch (error) {
    // fetch only says that it failed. Its cause says why.
    const { cause, message } = Object(error);
    return { messages, problem: String(Object(cause).message ?? message ?? error) };
  }
}
