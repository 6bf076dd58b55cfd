import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A promised field is never null any more. What looked for null still compiles. */
export const responseFieldNoLongerNullable: MemberRule = {
  id: "response-field-no-longer-nullable",
  mirror: "response-field-became-nullable",
  category: "flag",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined &&
    current !== undefined &&
    current.promised &&
    previous.nullFlag &&
    !current.nullFlag
      ? { from: memberText(previous), to: memberText(current) }
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} is never null any more`,
};
