import type { MemberRule } from "./rule.ts";

/** A field is on its way out. It still comes, and a verdict remarks on it without changing. */
export const responseFieldDeprecated: MemberRule = {
  id: "response-field-deprecated",
  mirror: "response-field-undeprecated",
  category: "flag",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && !previous.deprecated && current.deprecated
      ? {}
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} is deprecated now`,
};
