import { memberText } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** The spec no longer says that a field may be null which nobody promises: null may stand for its absence all the same. */
export const responseOptionalFieldNoLongerNullable: MemberRule = {
  id: "response-optional-field-no-longer-nullable",
  mirror: "response-optional-field-became-nullable",
  category: "flag",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined &&
    current !== undefined &&
    !current.promised &&
    previous.nullFlag &&
    !current.nullFlag
      ? { from: memberText(previous), to: memberText(current) }
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} is not said to be null any more; it can be missing`,
};
