import type { Code } from "../state/state.ts";
import type { CodeRule } from "./rule.ts";

const waitOf = ({ waitSeconds }: Code): string =>
  waitSeconds === undefined ? "not known" : `${waitSeconds} s`;

/** The window after which a repeat is of use is another one, or became known or unknown. */
export const errorCodeWaitChanged: CodeRule = {
  id: "error-code-wait-changed",
  mirror: "error-code-wait-changed",
  category: "flag",
  about: "code",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.waitSeconds !== current.waitSeconds
      ? { from: waitOf(previous), to: waitOf(current) }
      : undefined,
  say: ({ place, from, to }) => `The time to wait after ${place.code} was ${from} and is ${to}`,
};
