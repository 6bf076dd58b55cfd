import type { MemberRule } from "./rule.ts";

/** A parameter may be left out now. */
export const requestFieldBecameOptional: MemberRule = {
  id: "request-field-became-optional",
  mirror: "request-field-became-required",
  category: "flag",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.promised && !current.promised
      ? {}
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} may be left out now`,
};
