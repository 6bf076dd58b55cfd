import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A parameter may no longer be null: code that gave null does not compile. */
export const requestFieldNoLongerNullable: MemberRule = {
  id: "request-field-no-longer-nullable",
  mirror: "request-field-became-nullable",
  category: "flag",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.nullFlag && !current.nullFlag
      ? { from: memberText(previous), to: memberText(current) }
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} may no longer be null`,
};
