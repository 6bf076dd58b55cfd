import { changedWords } from "./changed-words.ts";
import type { EndpointRule } from "./rule.ts";

/** The words about an action, or the page that it refers to, are others. */
export const actionDescriptionChanged: EndpointRule = {
  id: "action-description-changed",
  mirror: "action-description-changed",
  category: "documentation",
  about: "endpoint",
  find: ({ previous, current }) => {
    if (previous === undefined || current === undefined) return undefined;
    return (
      changedWords(previous, current) ??
      changedWords({ description: previous.docs }, { description: current.docs })
    );
  },
  say: ({ place }) => `${place.action} is described in other words`,
};
