import type { TypeRule } from "./rule.ts";

/** Requests are made of a type that was not there. What it does to fields is said of them. */
export const requestTypeAdded: TypeRule = {
  id: "request-type-added",
  mirror: "request-type-removed",
  category: "structure",
  about: "type",
  side: "request",
  find: ({ previous, current }) =>
    previous === undefined && current !== undefined ? { to: current.name } : undefined,
  say: ({ place }) => `The type ${place.type} is new`,
};
