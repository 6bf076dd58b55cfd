import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A field is new. */
export const responseFieldAdded: MemberRule = {
  id: "response-field-added",
  mirror: "response-field-removed",
  category: "structure",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous === undefined && current !== undefined ? { to: memberText(current) } : undefined,
  say: ({ place, to }) => `${place.type}.${place.member} is new: ${to}`,
};
