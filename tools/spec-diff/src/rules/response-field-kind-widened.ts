import { kindText, widens } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** An integer may have decimals now. No payload is refused for it, but `integers: "bigint"` no longer gives a bigint. */
export const responseFieldKindWidened: MemberRule = {
  id: "response-field-kind-widened",
  // The way back refuses decimals that conformed: a change of kind as any other.
  mirror: "response-field-kind-changed",
  category: "structure",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && widens(previous.type, current.type)
      ? { from: kindText(previous.type), to: kindText(current.type) }
      : undefined,
  say: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};
