import { kindText, sameStructure, widens } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A field holds values of another kind, some of which it could not hold before. */
export const responseFieldKindChanged: MemberRule = {
  id: "response-field-kind-changed",
  mirror: "response-field-kind-changed",
  category: "structure",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined &&
    current !== undefined &&
    !sameStructure(previous.type, current.type) &&
    !widens(previous.type, current.type)
      ? { from: kindText(previous.type), to: kindText(current.type) }
      : undefined,
  say: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};
