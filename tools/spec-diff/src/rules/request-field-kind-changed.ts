import { kindText, onlyNumbersDiffer, sameStructure } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A parameter takes values of another kind. */
export const requestFieldKindChanged: MemberRule = {
  id: "request-field-kind-changed",
  mirror: "request-field-kind-changed",
  category: "structure",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined &&
    current !== undefined &&
    !sameStructure(previous.type, current.type) &&
    !onlyNumbersDiffer(previous.type, current.type)
      ? { from: kindText(previous.type), to: kindText(current.type) }
      : undefined,
  say: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};
