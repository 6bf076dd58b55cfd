import { changedWords } from "./changed-words.ts";
import type { MemberRule } from "./rule.ts";

/** The words about a field are others. */
export const responseFieldDescriptionChanged: MemberRule = {
  id: "response-field-description-changed",
  mirror: "response-field-description-changed",
  category: "documentation",
  about: "member",
  side: "response",
  find: ({ previous, current }) => changedWords(previous, current),
  say: ({ place }) => `${place.type}.${place.member} is described in other words`,
};
