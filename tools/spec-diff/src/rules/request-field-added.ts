import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A parameter can be given that was unknown. */
export const requestFieldAdded: MemberRule = {
  id: "request-field-added",
  mirror: "request-field-removed",
  category: "structure",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous === undefined && current !== undefined && !current.promised
      ? { to: memberText(current) }
      : undefined,
  say: ({ place, to }) => `${place.type}.${place.member} is new: ${to}`,
};
