import type { CodeRule } from "./rule.ts";

/** Somebody else is at fault. */
export const errorCodeFaultChanged: CodeRule = {
  id: "error-code-fault-changed",
  mirror: "error-code-fault-changed",
  category: "flag",
  about: "code",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.fault !== current.fault
      ? { from: previous.fault, to: current.fault }
      : undefined,
  say: ({ place, from, to }) => `The fault in ${place.code} was ${from} and is ${to}`,
};
