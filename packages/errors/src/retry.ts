import type { Outcome } from "@tc3-schema/types";
import { TencentCloudApiError } from "./api-error.ts";
import { classify } from "./classify.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";

/** "no" wherever there is no API code: a success, a malformed body, an error of another kind. */
const retryOf = (
  source: string | Outcome<unknown, string> | Error,
  within?: Catalogue,
): CodeInfo["retry"] => {
  if (typeof source === "string") return classify(source, within).retry;
  const error = TencentCloudApiError.from(source, within);
  if (error === undefined) return "no";
  // An error that was made with a catalogue keeps what that said, unless another catalogue is asked.
  return within === undefined ? error.retry : classify(error.code, within).retry;
};

/**
 * Whether a repeat can help: the request was throttled, or failed for a passing reason. After the latter it may
 * have been executed, so repeat only what is idempotent; `isThrottling` is the safe half.
 *
 * @param source A code, an outcome, or what an official SDK threw.
 * @example
 * isRetryable("InternalError"); // true
 * isRetryable("LimitExceeded"); // false: a quota
 */
export const isRetryable = (source: string | Outcome<unknown, string> | Error, within?: Catalogue): boolean =>
  ["throttle", "transient"].includes(retryOf(source, within));

/** Whether the request was refused before anything was executed, so that a repeat is safe. */
export const isThrottling = (
  source: string | Outcome<unknown, string> | Error,
  within?: Catalogue,
): boolean => retryOf(source, within) === "throttle";
