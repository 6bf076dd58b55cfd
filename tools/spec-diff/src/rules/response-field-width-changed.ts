import { kindText, only64BitDiffers } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** An integer has 64 bits now, or no longer: `integers: "bigint"` gives another type. On the wire it is the same. */
export const responseFieldWidthChanged: MemberRule = {
  id: "response-field-width-changed",
  mirror: "response-field-width-changed",
  category: "structure",
  about: "member",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && only64BitDiffers(previous.type, current.type)
      ? { from: kindText(previous.type), to: kindText(current.type) }
      : undefined,
  say: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};
