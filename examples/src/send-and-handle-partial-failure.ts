/**
 * Sends one message to many numbers, and reports the result for each number. A request that succeeds as a whole can
 * fail for single numbers. Only numbers for which nothing was sent, for a temporary reason, are tried again, because
 * any other repeat might deliver the message twice. If a limit lasts longer than the caller's patience, the program
 * does not wait for it, and the report says when it ends.
 */
import { setTimeout as pause } from "node:timers/promises";
import { type CodeInfo, lookup, summaryOf } from "@tc3-schema/errors";
import { en as commonTexts } from "@tc3-schema/errors/en";
import { itemFailures, sms } from "@tc3-schema/errors/sms/v20210111";
import { en as smsTexts } from "@tc3-schema/errors/sms/v20210111/en";
import type { Delivered } from "@tc3-schema/types";
import type { SendSmsRequest, SendSmsResponse } from "@tc3-schema/types/sms/v20210111";
import { sendSms } from "@tc3-schema/validator/sms/v20210111/SendSms";

/** Your HTTP client: signs and posts a request, and returns the body of the answer. */
export type Transport = (request: SendSmsRequest) => Promise<string | Uint8Array>;

/** SMS accepted the message. The delivery receipt will say whether it arrived. */
export interface Accepted {
  phoneNumber: string;
  /** The name of the message in its receipt. It is promised, but an answer without it is accepted too. */
  serialNo: string | undefined;
}

export interface Failed {
  phoneNumber: string;
  code: string;
  summary: string;
  /**
   * Who has to act: `account` is for the person who pays, `content` for the one who writes, `request` for this program.
   */
  category: CodeInfo["category"];
  /**
   * `transient`: the message may have been sent. `throttle` and `wait`: it was not sent, and the attempts or the
   * patience are used up.
   */
  retry: CodeInfo["retry"];
  /** When a repeat can help, if that is known. Put the number into a queue until then. */
  notBefore: Date | undefined;
}

/** No answer says what happened to the message. It may have been sent. */
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
  /** The greatest number of requests. */
  attempts?: number;
  /** The greatest sum of all pauses. */
  patienceMs?: number;
  /**
   * The longest pause after the first attempt, if the code does not give a time. Each further pause is twice as long.
   */
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
    // Nothing was sent, and a repeat can succeed as long as there is patience.
    const again = report.failed.filter(
      (each) => (each.retry === "throttle" || each.retry === "wait") && windowMs(each) <= left,
    );
    if (again.length === 0 || attempt >= attempts || left <= 0) return report;
    // The longest of the times, plus a random part, so that senders who were refused together do not return together.
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
      // Another server may have answered. The request may have reached SMS before.
      return allUnknown(numbers, outcome.issues.map(({ message }) => message).join("; "));
  }
}

type Success = SendSmsResponse | Delivered<SendSmsResponse>;

/** Sorts the items of a success. A failed item has a code. An item without a code proves nothing. */
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
      report.unknown.push({ phoneNumber, reason: "the answer does not say what happened to this number" });
    }
  }
  return report;
}

type Items = NonNullable<Success["SendStatusSet"]>;

/**
 * Finds the item of each number: the one that names it, or else the one at the same index, if the list is as long as
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

/**
 * Returns a number in E.164 form, as in answers. Numbers in mainland China may begin with 0086 or 86, or have no
 * calling code.
 */
function e164(number: string): string {
  return /^1\d{10}$/.test(number) ? `+86${number}` : `+${number.replace(/^(?:\+|00)/, "")}`;
}

function failureOf(phoneNumber: string, info: CodeInfo, message: string, answeredAt: number): Failed {
  const { code, category, retry, waitSeconds } = info;
  const notBefore = waitSeconds === undefined ? undefined : new Date(answeredAt + waitSeconds * 1000);
  return { phoneNumber, code, summary: explain(info, message), category, retry, notBefore };
}

/** Uses the API's own message for a code that is not listed, because only its family is known. */
function explain({ code, match }: CodeInfo, message: string): string {
  const summary = summaryOf(code, smsTexts, commonTexts);
  return match === "exact" || message === "" ? (summary ?? message) : message;
}

function allUnknown(numbers: readonly string[], reason: string): SendReport {
  return { accepted: [], failed: [], unknown: numbers.map((phoneNumber) => ({ phoneNumber, reason })) };
}
