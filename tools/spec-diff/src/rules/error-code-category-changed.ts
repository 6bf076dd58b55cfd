import type { CodeRule } from "./rule.ts";

/** Something else has to change than was said before. */
export const errorCodeCategoryChanged: CodeRule = {
  id: "error-code-category-changed",
  mirror: "error-code-category-changed",
  category: "flag",
  about: "code",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.category !== current.category
      ? { from: previous.category, to: current.category }
      : undefined,
  say: ({ place, from, to }) => `The category of ${place.code} was ${from} and is ${to}`,
};
