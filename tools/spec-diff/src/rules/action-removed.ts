import type { EndpointRule } from "./rule.ts";

/** An action, or a callback, is gone. */
export const actionRemoved: EndpointRule = {
  id: "action-removed",
  mirror: "action-added",
  category: "structure",
  about: "endpoint",
  find: ({ previous, current }) =>
    previous !== undefined && current === undefined ? { from: previous.kind } : undefined,
  say: ({ place, from }) => `The ${from} ${place.action} is gone`,
};
