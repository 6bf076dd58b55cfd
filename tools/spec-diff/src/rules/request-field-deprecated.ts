import type { MemberRule } from "./rule.ts";

/** A parameter is on its way out. */
export const requestFieldDeprecated: MemberRule = {
  id: "request-field-deprecated",
  mirror: "request-field-undeprecated",
  category: "flag",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && !previous.deprecated && current.deprecated
      ? {}
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} is deprecated now`,
};
