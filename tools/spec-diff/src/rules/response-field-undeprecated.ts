import type { MemberRule } from "./rule.ts";

/** A field stays after all. */
export const responseFieldUndeprecated: MemberRule = {
  id: "response-field-undeprecated",
  mirror: "response-field-deprecated",
  category: "flag",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.deprecated && !current.deprecated
      ? {}
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} is no longer deprecated`,
};
