import { serviceKey } from "../state/state.ts";
import type { ServiceRule } from "./rule.ts";

/** A version of a service is new, with all its actions. */
export const serviceAdded: ServiceRule = {
  id: "service-added",
  mirror: "service-removed",
  category: "structure",
  about: "service",
  find: ({ previous, current }) =>
    previous === undefined && current !== undefined ? { to: serviceKey(current) } : undefined,
  say: ({ place }) => `${place.service} ${place.version} is new`,
};
