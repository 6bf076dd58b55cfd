import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A promised field may be null now, so that code that relied on the promise has to look. */
export const responseFieldBecameNullable: MemberRule = {
  id: "response-field-became-nullable",
  mirror: "response-field-no-longer-nullable",
  category: "flag",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined &&
    current !== undefined &&
    previous.promised &&
    !previous.nullFlag &&
    current.nullFlag
      ? { from: memberText(previous), to: memberText(current) }
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} may be null now`,
};
