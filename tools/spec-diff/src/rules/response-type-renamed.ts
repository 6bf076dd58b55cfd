import type { TypeRule } from "./rule.ts";

/** Another type stands where one stood. Types are compared by structure, so the name alone breaks nobody; where their fields differ, that is said of the fields. */
export const responseTypeRenamed: TypeRule = {
  id: "response-type-renamed",
  mirror: "response-type-renamed",
  category: "structure",
  about: "type",
  side: "response",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.name !== current.name
      ? { from: previous.name, to: current.name }
      : undefined,
  say: ({ from, to }) => `The type ${to} stands where ${from} stood`,
};
