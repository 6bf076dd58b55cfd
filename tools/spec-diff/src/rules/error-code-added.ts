import type { CodeRule } from "./rule.ts";

/** A code is listed that was not, by some actions or by the service at all. */
export const errorCodeAdded: CodeRule = {
  id: "error-code-added",
  mirror: "error-code-removed",
  category: "structure",
  about: "code",
  find: ({ previous, current }) =>
    previous === undefined && current !== undefined ? { to: current.name } : undefined,
  say: ({ place }) => `${place.code} is listed`,
};
