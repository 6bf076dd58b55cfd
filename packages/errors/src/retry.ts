import { TencentCloudApiError } from "./api-error.ts";
import { classify } from "./classify.ts";
import type { Catalogue } from "./code-info.ts";
import { text } from "./reading.ts";

/** The retry class of a source. It is "no" if there is no code of the API: a success, a malformed body, another error. */
function retryOf(source: unknown, within: Catalogue | undefined): string {
  if (typeof source === "string") return classify(source, within).retry;
  const error = TencentCloudApiError.from(source, within);
  // An error keeps the class from its catalogue, unless another catalogue is given. An object with the tag of such an error
  // may be somebody else's, and its getters may throw.
  return (
    (within === undefined ? text(error, "retry") : classify(text(error, "code") ?? "", within).retry) ?? "no"
  );
}

/**
 * Whether a repeat can help: after a pause (`throttle`), when the resource is free (`wait`), or because the failure may be a
 * passing one (`transient`). With `transient` the request may have been executed, so repeat it only if it is idempotent.
 * Never throws.
 *
 * @param source A code, an outcome, or anything that was thrown.
 * @param within The catalogue of the service. Without it, only the common codes and their families are known.
 * @example
 * isRetryable("InternalError"); // true
 * isRetryable("LimitExceeded"); // false: a quota
 */
export const isRetryable = (source: unknown, within?: Catalogue): boolean =>
  ["throttle", "wait", "transient"].includes(retryOf(source, within));

/**
 * Whether the request was refused for its rate before anything was executed. Then a repeat is safe after a pause. Never
 * throws.
 *
 * @param source A code, an outcome, or anything that was thrown.
 * @param within The catalogue of the service. Without it, only the common codes and their families are known.
 * @example
 * import { sms } from "@tc3-schema/errors/sms/v20210111";
 * isThrottling("LimitExceeded.PhoneNumberThirtySecondLimit"); // false: only its family is known, which are quotas
 * isThrottling("LimitExceeded.PhoneNumberThirtySecondLimit", sms); // true
 */
export const isThrottling = (source: unknown, within?: Catalogue): boolean =>
  retryOf(source, within) === "throttle";
