import type { TypeRule } from "./rule.ts";

/** No answers are made of a type any more. What that does to the fields that held it is said of them. */
export const responseTypeRemoved: TypeRule = {
  id: "response-type-removed",
  mirror: "response-type-added",
  category: "structure",
  about: "type",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current === undefined ? { from: previous.name } : undefined,
  say: ({ place }) => `The type ${place.type} is gone`,
};
