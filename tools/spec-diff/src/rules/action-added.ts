import type { EndpointRule } from "./rule.ts";

/** An action, or a callback, is new. */
export const actionAdded: EndpointRule = {
  id: "action-added",
  mirror: "action-removed",
  category: "structure",
  about: "endpoint",
  find: ({ previous, current }) =>
    previous === undefined && current !== undefined ? { to: current.kind } : undefined,
  say: ({ place, to }) => `The ${to} ${place.action} is new`,
};
