import { serviceKey } from "../state/state.ts";
import { added, removed, reworded } from "./find.ts";
import type { ServiceRule } from "./rule.ts";

/** A version of a service is gone, with all its actions. */
export const serviceRemoved: ServiceRule<"service-removed"> = {
  id: "service-removed",
  mirror: "service-added",
  category: "structure",
  verdicts: { types: "major", validation: "major", codes: "major" },
  find: removed(serviceKey),
  message: ({ place }) => `${place.service} ${place.version} is gone`,
};

/** A version of a service is new, with all its actions. */
export const serviceAdded: ServiceRule<"service-added"> = {
  id: "service-added",
  mirror: "service-removed",
  category: "structure",
  verdicts: { types: "minor", validation: "minor", codes: "minor" },
  find: added(serviceKey),
  message: ({ place }) => `${place.service} ${place.version} is new`,
};

/** A service has a different description. */
export const serviceDescriptionChanged: ServiceRule<"service-description-changed"> = {
  id: "service-description-changed",
  mirror: "service-description-changed",
  category: "documentation",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: reworded(({ description }) => description),
  message: ({ place }) => `${place.service} ${place.version} has a new description`,
};
