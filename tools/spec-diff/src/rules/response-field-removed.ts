import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A field that was read is gone. */
export const responseFieldRemoved: MemberRule = {
  id: "response-field-removed",
  mirror: "response-field-added",
  category: "structure",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current === undefined ? { from: memberText(previous) } : undefined,
  say: ({ place }) => `${place.type}.${place.member} is gone`,
};
