import type { MemberRule } from "./rule.ts";

/** A field always comes now. */
export const responseFieldBecamePromised: MemberRule = {
  id: "response-field-became-promised",
  mirror: "response-field-became-optional",
  category: "flag",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && !previous.promised && current.promised
      ? {}
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} always comes now`,
};
