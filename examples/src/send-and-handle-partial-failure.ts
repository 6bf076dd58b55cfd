/**
 * Sends one message to many numbers and says of every number what became of it. A request that succeeds as a whole
 * can fail for single numbers; only those to which nothing was sent for a passing reason are tried again, because
 * whatever else is repeated may arrive twice. A limit that outlasts the caller's patience is not waited for: the report
 * says when it is gone.
 */
import { setTimeout as pause } from "node:timers/promises";
import { type CodeInfo, lookup, summaryOf } from "@tc3-schema/errors";
import { en as commonTexts } from "@tc3-schema/errors/en";
import { itemFailures, sms } from "@tc3-schema/errors/sms/v20210111";
import { en as smsTexts } from "@tc3-schema/errors/sms/v20210111/en";
import type { Delivered } from "@tc3-schema/types";
import type { SendSmsRequest, SendSmsResponse } from "@tc3-schema/types/sms/v20210111";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";

/** Signs and posts a request and returns the body of the answer: your HTTP client. */
export type Transport = (request: SendSmsRequest) => Promise<string | Uint8Array>;

/** SMS took the message; whether it arrives is what the delivery receipt says. */
export interface Accepted {
  phoneNumber: string;
  /** What the receipt will call the message. Promised, but an answer without it was accepted all the same. */
  serialNo: string | undefined;
}

export interface Failed {
  phoneNumber: string;
  code: string;
  summary: string;
  /** Who has to act: `account` is for whoever pays, `content` for whoever writes, `request` for this program. */
  category: CodeInfo["category"];
  /** `transient`: the message may have been sent. `throttle` and `wait`: it was not, and attempts or patience are used up. */
  retry: CodeInfo["retry"];
  /** When a repeat can help, where that is known: put the number into a queue until then. */
  notBefore: Date | undefined;
}

/** Nobody said what became of the message: it may have been sent. */
export interface Unknown {
  phoneNumber: string;
  reason: string;
}

export interface SendReport {
  accepted: Accepted[];
  failed: Failed[];
  unknown: Unknown[];
}

export interface SendOptions {
  /** How many requests are sent at most. */
  attempts?: number;
  /** How long all pauses together may be. */
  patienceMs?: number;
  /** The longest pause after the first attempt where no window is known; it doubles from one to the next. */
  firstPauseMs?: number;
  random?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
  now?: () => number;
}

export async function sendToAll(
  request: SendSmsRequest,
  transport: Transport,
  {
    attempts = 5,
    patienceMs = 90_000,
    firstPauseMs = 1_000,
    random = Math.random,
    sleep = pause,
    now = Date.now,
  }: SendOptions = {},
): Promise<SendReport> {
  const sendTo = async (numbers: readonly string[], attempt: number, left: number): Promise<SendReport> => {
    const report = await sendOnce({ ...request, PhoneNumberSet: [...numbers] }, transport, now);
    const windowMs = ({ notBefore }: Failed): number => (notBefore ? notBefore.getTime() - now() : 0);
    // Nothing was sent, and a repeat can go through while there is patience.
    const again = report.failed.filter(
      (each) => (each.retry === "throttle" || each.retry === "wait") && windowMs(each) <= left,
    );
    if (again.length === 0 || attempt >= attempts || left <= 0) return report;
    // The longest window, and a part that is left to chance: who was refused together must not come back together.
    const chance = random() * firstPauseMs * 2 ** (attempt - 1);
    const pauseMs = Math.min(left, Math.max(0, ...again.map(windowMs)) + chance);
    await sleep(pauseMs);
    const later = await sendTo(
      again.map(({ phoneNumber }) => phoneNumber),
      attempt + 1,
      left - pauseMs,
    );
    return {
      accepted: [...report.accepted, ...later.accepted],
      failed: [...report.failed.filter((each) => !again.includes(each)), ...later.failed],
      unknown: [...report.unknown, ...later.unknown],
    };
  };

  // A number that is listed twice would get the message twice.
  const distinct = [...new Map(request.PhoneNumberSet.map((each) => [e164(each), each])).values()];
  return distinct.length === 0 ? { accepted: [], failed: [], unknown: [] } : sendTo(distinct, 1, patienceMs);
}

async function sendOnce(
  request: SendSmsRequest,
  transport: Transport,
  now: () => number,
): Promise<SendReport> {
  const numbers = request.PhoneNumberSet;
  let body: string | Uint8Array;
  try {
    body = await transport(request);
  } catch (thrown) {
    // A connection can break after the request has arrived.
    return allUnknown(numbers, `no answer: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }

  const outcome = sendSms.decode(body);
  switch (outcome.status) {
    case "success":
      return readItems(numbers, outcome.data, now());
    case "failure": {
      const { code, message } = outcome.error;
      const info = lookup(code, sms);
      const failed = numbers.map((phoneNumber) => failureOf(phoneNumber, info, message, now()));
      return { accepted: [], failed, unknown: [] };
    }
    case "malformed":
      // Whoever answered, the request may have reached SMS before.
      return allUnknown(numbers, outcome.issues.map(({ message }) => message).join("; "));
  }
}

type Success = SendSmsResponse | Delivered<SendSmsResponse>;

/** Sorts the items of a success. One that failed has a code; one that says nothing is no sign of anything. */
function readItems(numbers: readonly string[], data: Success, answeredAt: number): SendReport {
  const report: SendReport = { accepted: [], failed: [], unknown: [] };
  const items = data.SendStatusSet ?? [];
  const failures = new Map(itemFailures(data).map((failure) => [failure.item, failure]));
  const itemOf = matchItems(numbers, items);
  for (const phoneNumber of numbers) {
    const item = itemOf.get(phoneNumber);
    const failure = failures.get(item);
    if (failure !== undefined) {
      report.failed.push(failureOf(phoneNumber, failure.info, failure.message, answeredAt));
    } else if (item?.Code) {
      report.accepted.push({ phoneNumber, serialNo: item.SerialNo ?? undefined });
    } else {
      report.unknown.push({ phoneNumber, reason: "the answer does not say what became of this number" });
    }
  }
  return report;
}

type Items = NonNullable<Success["SendStatusSet"]>;

/**
 * Which item belongs to which number: the one that names it, else the one in its place, where the list is as long as
 * the request's and that item names no other number of the request.
 */
function matchItems(numbers: readonly string[], items: Items): ReadonlyMap<string, Items[number]> {
  const named = new Map<string, Items[number]>();
  for (const item of items) if (item?.PhoneNumber) named.set(e164(item.PhoneNumber), item);
  const requested = new Set(numbers.map(e164));
  const namesAnother = (item: Items[number]): boolean =>
    !!item?.PhoneNumber && requested.has(e164(item.PhoneNumber));

  const matched = new Map<string, Items[number]>();
  for (const [index, number] of numbers.entries()) {
    const inPlace = items.length === numbers.length ? items[index] : undefined;
    const item = named.get(e164(number)) ?? (inPlace && !namesAnother(inPlace) ? inPlace : undefined);
    if (item) matched.set(number, item);
  }
  return matched;
}

/** Numbers in mainland China may begin with 0086 or 86 or lack the calling code; answers have the E.164 form. */
function e164(number: string): string {
  return /^1\d{10}$/.test(number) ? `+86${number}` : `+${number.replace(/^(?:\+|00)/, "")}`;
}

function failureOf(phoneNumber: string, info: CodeInfo, message: string, answeredAt: number): Failed {
  const { code, category, retry, waitSeconds } = info;
  const notBefore = waitSeconds === undefined ? undefined : new Date(answeredAt + waitSeconds * 1000);
  return { phoneNumber, code, summary: explain(info, message), category, retry, notBefore };
}

/** The API's own words where there are no better: of a code that is not listed we only know the family. */
function explain({ code, match }: CodeInfo, message: string): string {
  const summary = summaryOf(code, smsTexts, commonTexts);
  return match === "exact" || message === "" ? (summary ?? message) : message;
}

function allUnknown(numbers: readonly string[], reason: string): SendReport {
  return { accepted: [], failed: [], unknown: numbers.map((phoneNumber) => ({ phoneNumber, reason })) };
}
