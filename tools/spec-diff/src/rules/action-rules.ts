import { kindText, sameStructure } from "../state/kind.ts";
import type { Endpoint } from "../state/state.ts";
import { added, both, changed, removed, reworded } from "./find.ts";
import type { EndpointRule } from "./rule.ts";

/** An action or a callback is gone. */
export const actionRemoved: EndpointRule<"action-removed"> = {
  id: "action-removed",
  mirror: "action-added",
  category: "structure",
  verdicts: { types: "major", validation: "major", codes: "major" },
  find: removed(({ kind }) => kind),
  message: ({ place, from }) => `The ${from} ${place.action} is gone`,
};

/** An action or a callback is new. */
export const actionAdded: EndpointRule<"action-added"> = {
  id: "action-added",
  mirror: "action-removed",
  category: "structure",
  verdicts: { types: "minor", validation: "minor", codes: "minor" },
  find: added(({ kind }) => kind),
  message: ({ place, to }) => `The ${to} ${place.action} is new`,
};

/** An action is deprecated, offline, or in use again. Its types and its contract stay while it is defined. */
export const actionStatusChanged: EndpointRule<"action-status-changed"> = {
  id: "action-status-changed",
  mirror: "action-status-changed",
  category: "flag",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: changed(({ status }) => status),
  message: ({ place, from, to }) => `${place.action} was ${from} and is ${to}`,
};

const findDescription = reworded<Endpoint>(({ description }) => description);
const findPage = reworded<Endpoint>(({ docs }) => docs);

/** An action has a different description, or refers to another page. */
export const actionDescriptionChanged: EndpointRule<"action-description-changed"> = {
  id: "action-description-changed",
  mirror: "action-description-changed",
  category: "documentation",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: (pair) => findDescription(pair) ?? findPage(pair),
  message: ({ place }) => `${place.action} has a new description`,
};

/** The body of a callback is a list and was one object, or the reverse. */
export const responseBodyChanged: EndpointRule<"response-body-changed"> = {
  id: "response-body-changed",
  mirror: "response-body-changed",
  category: "structure",
  verdicts: { types: "major", validation: "major", codes: "none" },
  find: both(
    (previous, current) => !sameStructure(previous.response, current.response),
    ({ response }) => kindText(response),
  ),
  message: ({ place, from, to }) => `The body of ${place.action} was ${from} and is ${to}`,
};
