import type { MemberRule } from "./rule.ts";

/** A parameter stays after all. */
export const requestFieldUndeprecated: MemberRule = {
  id: "request-field-undeprecated",
  mirror: "request-field-deprecated",
  category: "flag",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.deprecated && !current.deprecated
      ? {}
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} is no longer deprecated`,
};
