import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A field that nobody promised may be null now: the check that its absence needs (`?.`, `??`, `!= null`) finds null too. */
export const responseOptionalFieldBecameNullable: MemberRule = {
  id: "response-optional-field-became-nullable",
  mirror: "response-optional-field-no-longer-nullable",
  category: "flag",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined &&
    current !== undefined &&
    !previous.promised &&
    !previous.nullFlag &&
    current.nullFlag
      ? { from: memberText(previous), to: memberText(current) }
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} may be null now; it could be missing before`,
};
