import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A parameter may be null now. */
export const requestFieldBecameNullable: MemberRule = {
  id: "request-field-became-nullable",
  mirror: "request-field-no-longer-nullable",
  category: "flag",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && !previous.nullFlag && current.nullFlag
      ? { from: memberText(previous), to: memberText(current) }
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} may be null now`,
};
