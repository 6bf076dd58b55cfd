import { setMaxListeners } from "node:events";
import { isRecord } from "@tc3-schema/base/json";
import { callback } from "@tc3-schema/testing";
import { deliveryStatus } from "@tc3-schema/validator/sms/callbacks";
import type { Answered } from "./mock-api.ts";

/** The result of posting the receipts of one request. */
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

/** Posts to the receiver, and returns the problem if it does not accept. */
async function post(url: string, body: string, closing: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      signal: AbortSignal.any([closing, AbortSignal.timeout(PATIENCE_MS)]),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `HTTP status ${response.status}`;
  } catch (error) {
    // fetch only says that it failed. Its cause says why.
    const { cause, message } = Object(error);
    return String(Object(cause).message ?? message ?? error);
  }
}

/** A receiver that does not answer would otherwise take all connections that this process may have. */
const MOST_AT_ONCE = 50;
const MOST_WAITING = 10_000;

export interface ReceiptsOptions {
  /** The URL of the application. */
  readonly url: string;
  readonly seed: number;
  readonly onPosted: (posted: PostedReceipts, answered: Answered) => void;
}

/** Posts receipts to the URL of an application, as SMS does. It does not try again if the receiver fails. */
export class Receipts {
  readonly #options: ReceiptsOptions;
  readonly #closing = new AbortController();
  #waiting: Answered[] = [];
  #running = 0;

  constructor(options: ReceiptsOptions) {
    this.#options = options;
    setMaxListeners(0, this.#closing.signal);
  }

  /** Posts the receipts of the messages that an answer says were sent. */
  add(answered: Answered): void {
    const { length: messages } = sentIn(answered);
    if (messages === 0) return;
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(answered);
    else
      this.#options.onPosted({ messages, problem: "the receiver is too slow, and too many wait" }, answered);
    if (this.#running < MOST_AT_ONCE) void this.#run();
  }

  async #run(): Promise<void> {
    const { url, seed, onPosted } = this.#options;
    this.#running += 1;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const problem = await post(url, receiptsFor(next, seed) ?? "[]", this.#closing.signal);
      if (!this.#closing.signal.aborted) onPosted({ messages: sentIn(next).length, problem }, next);
    }
    this.#running -= 1;
  }

  /** Gives up the receipts that were not posted yet. */
  close(): void {
    this.#waiting = [];
    this.#closing.abort();
  }
}
