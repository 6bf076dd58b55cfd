import type { TypeRule } from "./rule.ts";

/** No requests are made of a type any more. What that does to the fields that held it is said of them. */
export const requestTypeRemoved: TypeRule = {
  id: "request-type-removed",
  mirror: "request-type-added",
  category: "structure",
  about: "type",
  side: "request",
  find: ({ previous, current }) =>
    previous !== undefined && current === undefined ? { from: previous.name } : undefined,
  say: ({ place }) => `The type ${place.type} is gone`,
};
