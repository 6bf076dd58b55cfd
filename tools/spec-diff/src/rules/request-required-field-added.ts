import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A parameter has to be given that was unknown: no request that was built before has it. */
export const requestRequiredFieldAdded: MemberRule = {
  id: "request-required-field-added",
  mirror: "request-field-removed",
  category: "structure",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous === undefined && current !== undefined && current.promised
      ? { to: memberText(current) }
      : undefined,
  say: ({ place, to }) => `${place.type}.${place.member} is new and has to be given: ${to}`,
};
