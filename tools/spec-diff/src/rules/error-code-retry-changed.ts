import type { CodeRule } from "./rule.ts";

/** `isRetryable` or `isThrottling` answers otherwise for a code. */
export const errorCodeRetryChanged: CodeRule = {
  id: "error-code-retry-changed",
  mirror: "error-code-retry-changed",
  category: "flag",
  about: "code",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.retry !== current.retry
      ? { from: previous.retry, to: current.retry }
      : undefined,
  say: ({ place, from, to }) => `The retry class of ${place.code} was ${from} and is ${to}`,
};
