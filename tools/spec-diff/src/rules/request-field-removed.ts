import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A parameter is unknown now. */
export const requestFieldRemoved: MemberRule = {
  id: "request-field-removed",
  // Or request-required-field-added, where the field has to be given.
  mirror: "request-field-added",
  category: "structure",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current === undefined ? { from: memberText(previous) } : undefined,
  say: ({ place }) => `${place.type}.${place.member} is gone`,
};
