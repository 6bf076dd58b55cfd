/**
 * Repeats a call of an official SDK as long as a repeat can help and the caller has patience. An error that needs a change
 * first ends it at once, and `category` says what has to change. A limit that outlasts the patience ends it at once too, and
 * `notBefore` says when the limit is gone: five attempts against an hourly limit are five attempts wasted.
 */
import { setTimeout as pause } from "node:timers/promises";
import { type Catalogue, type CodeInfo, lookup, TencentCloudApiError } from "@tc3-schema/errors";

export interface Patience {
  /** How often the call is made at most. */
  attempts?: number;
  /** How long all pauses together may be. */
  patienceMs?: number;
  /** Whether a call that was executed twice does no harm. Sending is not idempotent, asking is. */
  idempotent?: boolean;
  /** The longest pause after the first attempt where no window is known; it doubles from one to the next. */
  firstPauseMs?: number;
  random?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
  now?: () => number;
}

/** The call was refused, and no repeat was of use. `cause` is what the SDK threw. */
export class GaveUp extends Error {
  override readonly name = "GaveUp";
  readonly code: string;
  /** Who has to act: `account` is for whoever pays, `credentials` for whoever holds the keys, `request` for the caller. */
  readonly category: CodeInfo["category"];
  /** When a repeat can help, where that is known. */
  readonly notBefore: Date | undefined;

  constructor({ code, category, reason }: CodeInfo, notBefore: Date | undefined, cause: unknown) {
    super(`${code}: ${reason}${notBefore ? ` Not before ${notBefore.toISOString()}.` : ""}`, { cause });
    this.code = code;
    this.category = category;
    this.notBefore = notBefore;
  }
}

/**
 * @param within The catalogue of the service, e.g. `sms` of "@tc3-schema/errors/sms/v20210111". Only with it are the
 *   service's own codes known: without it, `LimitExceeded.PhoneNumberThirtySecondLimit` is one quota among others.
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
      // No code, no answer of the API: nobody knows what became of the request.
      if (error === undefined) throw thrown;
      const info = lookup(error.code, within);
      const windowMs = (info.waitSeconds ?? 0) * 1000;
      const notBefore = windowMs > 0 ? new Date(now() + windowMs) : undefined;
      // A transient failure may have been executed; after the other two classes nothing was.
      const canHelp = info.retry !== "no" && (info.retry !== "transient" || idempotent);
      if (!canHelp || attempt >= attempts || windowMs > left || left <= 0) {
        throw new GaveUp(info, notBefore, thrown);
      }
      // The window at least, and a part that is left to chance: who was refused together must not come back together.
      const chance = random() * firstPauseMs * 2 ** (attempt - 1);
      const pauseMs = Math.min(left, windowMs + chance);
      await sleep(pauseMs);
      return from(attempt + 1, left - pauseMs);
    }
  };
  return from(1, patienceMs);
}
