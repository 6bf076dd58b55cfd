import { kindText, sameStructure } from "./kind.ts";
import type { EndpointRule } from "./rule.ts";

/** What a callback posts is a list where it was one object, or the reverse. */
export const responseBodyChanged: EndpointRule = {
  id: "response-body-changed",
  mirror: "response-body-changed",
  category: "structure",
  about: "endpoint",
  find: ({ previous, current }) =>
    previous !== undefined && current !== undefined && !sameStructure(previous.response, current.response)
      ? { from: kindText(previous.response), to: kindText(current.response) }
      : undefined,
  say: ({ place, from, to }) => `The body of ${place.action} was ${from} and is ${to}`,
};
