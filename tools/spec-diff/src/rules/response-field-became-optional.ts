import type { MemberRule } from "./rule.ts";

/** A promised field may be missing now. */
export const responseFieldBecameOptional: MemberRule = {
  id: "response-field-became-optional",
  mirror: "response-field-became-promised",
  category: "flag",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.promised && !current.promised
      ? {}
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} may be missing now`,
};
