import { TencentCloudApiError } from "./api-error.ts";
import { classify } from "./classify.ts";
import type { Catalogue } from "./code-info.ts";
import { text } from "./reading.ts";

/** "no" wherever there is no API code: a success, a malformed body, an error of another kind. */
function retryOf(source: unknown, within: Catalogue | undefined): string {
  if (typeof source === "string") return classify(source, within).retry;
  const error = TencentCloudApiError.from(source, within);
  if (error === undefined) return "no";
  // An error that was made with a catalogue keeps what that said, unless another catalogue is asked. What carries the
  // tag of such an error need not be one of ours, and its getters may throw.
  return (
    (within === undefined ? text(error, "retry") : classify(text(error, "code") ?? "", within).retry) ?? "no"
  );
}

/**
 * Whether a repeat can help: after a pause (`throttle`), when the resource is free (`wait`), or because the failure was
 * a passing one (`transient`). After the last the request may have been executed, so repeat only what is idempotent.
 * Never throws.
 *
 * @param source A code, an outcome, or whatever was thrown.
 * @param within The service's catalogue. Without it, only the common codes and their families are known.
 * @example
 * isRetryable("InternalError"); // true
 * isRetryable("LimitExceeded"); // false: a quota
 */
export const isRetryable = (source: unknown, within?: Catalogue): boolean =>
  ["throttle", "wait", "transient"].includes(retryOf(source, within));

/**
 * Whether the request was refused for its rate before anything was executed: a repeat is safe after a pause. Never throws.
 *
 * @param source A code, an outcome, or whatever was thrown.
 * @param within The service's catalogue. Without it, only the common codes and their families are known.
 * @example
 * import { sms } from "@tc3-schema/errors/sms/v20210111";
 * isThrottling("LimitExceeded.PhoneNumberThirtySecondLimit"); // false: nothing is known of it but its family, quotas
 * isThrottling("LimitExceeded.PhoneNumberThirtySecondLimit", sms); // true
 */
export const isThrottling = (source: unknown, within?: Catalogue): boolean =>
  retryOf(source, within) === "throttle";
