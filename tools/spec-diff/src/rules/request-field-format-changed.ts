import { kindText, onlyFormatDiffers } from "./kind.ts";
import type { MemberRule } from "./rule.ts";

/** Only the kind of the official definition is another: uint64 for int64, datetime for string. */
export const requestFieldFormatChanged: MemberRule = {
  id: "request-field-format-changed",
  mirror: "request-field-format-changed",
  category: "flag",
  about: "member",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && onlyFormatDiffers(previous.type, current.type)
      ? { from: kindText(previous.type), to: kindText(current.type) }
      : undefined,
  say: ({ place, from, to }) =>
    `${place.type}.${place.member} was ${from} and is ${to}, which is the same on the wire`,
};
