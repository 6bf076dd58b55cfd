import type { TypeRule } from "./rule.ts";

/** Answers are made of a type that was not there. What it does to fields is said of them. */
export const responseTypeAdded: TypeRule = {
  id: "response-type-added",
  mirror: "response-type-removed",
  category: "structure",
  about: "type",
  side: "response",
  find: ({ previous, current }) =>
    previous === undefined && current !== undefined ? { to: current.name } : undefined,
  say: ({ place }) => `The type ${place.type} is new`,
};
