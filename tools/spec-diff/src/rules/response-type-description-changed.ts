import { changedWords } from "./changed-words.ts";
import type { TypeRule } from "./rule.ts";

/** The words about a type are others. */
export const responseTypeDescriptionChanged: TypeRule = {
  id: "response-type-description-changed",
  mirror: "response-type-description-changed",
  category: "documentation",
  about: "type",
  side: "response",
  find: ({ previous, current }) => changedWords(previous, current),
  say: ({ place }) => `${place.type} is described in other words`,
};
