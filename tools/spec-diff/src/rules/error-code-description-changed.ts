import type { Code } from "../state/state.ts";
import { changedWords } from "./changed-words.ts";
import type { CodeRule } from "./rule.ts";

const wordsOf = ({ texts, reason, docs }: Code): string => JSON.stringify([texts, reason, docs]);

/** The words about a code are others: its summaries, the reasons of its retry class, or its page. */
export const errorCodeDescriptionChanged: CodeRule = {
  id: "error-code-description-changed",
  mirror: "error-code-description-changed",
  category: "documentation",
  about: "code",
  find: ({ previous, current }) =>
    previous === undefined || current === undefined
      ? undefined
      : changedWords({ description: wordsOf(previous) }, { description: wordsOf(current) }),
  say: ({ place }) => `${place.code} is described in other words`,
};
