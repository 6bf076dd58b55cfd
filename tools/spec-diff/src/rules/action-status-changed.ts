import type { EndpointRule } from "./rule.ts";

/** An action is on its way out, answers no more, or is back. Its types and its contract stay as long as it is defined. */
export const actionStatusChanged: EndpointRule = {
  id: "action-status-changed",
  mirror: "action-status-changed",
  category: "flag",
  about: "endpoint",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && previous.status !== current.status
      ? { from: previous.status, to: current.status }
      : undefined,
  say: ({ place, from, to }) => `${place.action} was ${from} and is ${to}`,
};
