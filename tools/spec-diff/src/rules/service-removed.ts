import { serviceKey } from "../state/state.ts";
import type { ServiceRule } from "./rule.ts";

/** A version of a service is gone, with all its actions. */
export const serviceRemoved: ServiceRule = {
  id: "service-removed",
  mirror: "service-added",
  category: "structure",
  about: "service",
  find: ({ previous, current }) =>
    previous !== undefined && current === undefined ? { from: serviceKey(previous) } : undefined,
  say: ({ place }) => `${place.service} ${place.version} is gone`,
};
