import { kindText, only64BitDiffers, onlyNumbersDiffer } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** A parameter takes decimals where it took integers, integers of 64 bits, or the reverse: a number fits all of them. */
export const requestFieldNumberChanged: MemberRule = {
  id: "request-field-number-changed",
  mirror: "request-field-number-changed",
  category: "structure",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined &&
    current !== undefined &&
    (onlyNumbersDiffer(previous.type, current.type) || only64BitDiffers(previous.type, current.type))
      ? { from: kindText(previous.type), to: kindText(current.type) }
      : undefined,
  say: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};
