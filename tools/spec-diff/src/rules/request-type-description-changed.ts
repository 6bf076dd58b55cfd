import { changedWords } from "./changed-words.ts";
import type { TypeRule } from "./rule.ts";

/** The words about a type are others. */
export const requestTypeDescriptionChanged: TypeRule = {
  id: "request-type-description-changed",
  mirror: "request-type-description-changed",
  category: "documentation",
  about: "type",
  side: "request",
  find: ({ previous, current }) => changedWords(previous, current),
  say: ({ place }) => `${place.type} is described in other words`,
};
