import type { MemberRule } from "./rule.ts";

/** A parameter has to be given now. */
export const requestFieldBecameRequired: MemberRule = {
  id: "request-field-became-required",
  mirror: "request-field-became-optional",
  category: "flag",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && !previous.promised && current.promised
      ? {}
      : undefined,
  say: ({ place }) => `${place.type}.${place.member} has to be given now`,
};
