/**
 * Repeats a call of an official SDK as long as a repeat can help and the caller has patience. If the error needs a
 * change first, it gives up at once, and `category` says what has to change. If a limit lasts longer than the patience,
 * it also gives up at once, and `notBefore` says when the limit ends: five attempts within an hourly limit would all be
 * wasted.
 */
import { setTimeout as pause } from "node:timers/promises";
import { type Catalogue, type CodeInfo, lookup, TencentCloudApiError } from "@tc3-schema/errors";

export interface Patience {
  /** The greatest number of calls. */
  attempts?: number;
  /** The greatest sum of all pauses. */
  patienceMs?: number;
  /** Whether a second execution of the call does no harm. Queries are idempotent, sending is not. */
  idempotent?: boolean;
  /**
   * The longest pause after the first attempt, if the code does not give a time. Each further pause is twice as long.
   */
  firstPauseMs?: number;
  random?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
  now?: () => number;
}

/** The API refused the call, and no repeat helped. `cause` is the error of the SDK. */
export class GaveUp extends Error {
  override readonly name = "GaveUp";
  readonly code: string;
  /**
   * Who has to act: `account` is for the person who pays, `credentials` for the one who holds the keys, `request` for
   * the caller.
   */
  readonly category: CodeInfo["category"];
  /** When a repeat can help, if that is known. */
  readonly notBefore: Date | undefined;

  constructor({ code, category, reason }: CodeInfo, notBefore: Date | undefined, cause: unknown) {
    super(`${code}: ${reason}${notBefore ? ` Not before ${notBefore.toISOString()}.` : ""}`, { cause });
    this.code = code;
    this.category = category;
    this.notBefore = notBefore;
  }
}

/**
 * @param within The catalogue of the service, e.g. `sms` of "@tc3-schema/errors/sms/v20210111". Without it, the
 * service's own codes
 *   are not known, and `LimitExceeded.PhoneNumberThirtySecondLimit` is treated like any other quota.
 * @throws {GaveUp} For an error of the API. Everything else that the call throws is passed on.
 */
export async function withPatience<T>(
  call: () => Promise<T>,
  within: Catalogue,
  {
    attempts = 5,
    patienceMs = 60_000,
    idempotent = false,
    firstPauseMs = 1_000,
    random = Math.random,
    sleep = pause,
    now = Date.now,
  }: Patience = {},
): Promise<T> {
  const from = async (attempt: number, left: number): Promise<T> => {
    try {
      return await call();
    } catch (thrown) {
      const error = TencentCloudApiError.from(thrown, within);
      // Without a code there is no answer of the API, and nobody knows whether the request was executed.
      if (error === undefined) throw thrown;
      const info = lookup(error.code, within);
      const windowMs = (info.waitSeconds ?? 0) * 1000;
      const notBefore = windowMs > 0 ? new Date(now() + windowMs) : undefined;
      // A request with a transient failure may have been executed. With the other two classes it was not.
      const canHelp = info.retry !== "no" && (info.retry !== "transient" || idempotent);
      if (!canHelp || attempt >= attempts || windowMs > left || left <= 0) {
        throw new GaveUp(info, notBefore, thrown);
      }
      // At least the time that the code gives, plus a random part, so that callers who were refused together do not
      // return together.
      const chance = random() * firstPauseMs * 2 ** (attempt - 1);
      const pauseMs = Math.min(left, windowMs + chance);
      await sleep(pauseMs);
      return from(attempt + 1, left - pauseMs);
    }
  };
  return from(1, patienceMs);
}
