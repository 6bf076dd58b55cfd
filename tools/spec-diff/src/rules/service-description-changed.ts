import { changedWords } from "./changed-words.ts";
import type { ServiceRule } from "./rule.ts";

/** The words about a service are others. */
export const serviceDescriptionChanged: ServiceRule = {
  id: "service-description-changed",
  mirror: "service-description-changed",
  category: "documentation",
  about: "service",
  find: ({ previous, current }) => changedWords(previous, current),
  say: ({ place }) => `${place.service} ${place.version} is described in other words`,
};
