import { changedWords } from "./changed-words.ts";
import type { MemberRule } from "./rule.ts";

/** The words about a parameter are others. */
export const requestFieldDescriptionChanged: MemberRule = {
  id: "request-field-description-changed",
  mirror: "request-field-description-changed",
  category: "documentation",
  about: "member",
  side: "request",
  find: ({ previous, current }) => changedWords(previous, current),
  say: ({ place }) => `${place.type}.${place.member} is described in other words`,
};
