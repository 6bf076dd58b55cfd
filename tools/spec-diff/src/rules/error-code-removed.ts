import type { CodeRule } from "./rule.ts";

/** A code is no longer listed, by some actions or by the service at all. Unions of codes are open, so a switch over it still compiles. */
export const errorCodeRemoved: CodeRule = {
  id: "error-code-removed",
  mirror: "error-code-added",
  category: "structure",
  about: "code",
  find: ({ previous, current }) =>
    previous !== undefined && current === undefined ? { from: previous.name } : undefined,
  say: ({ place }) => `${place.code} is no longer listed`,
};
