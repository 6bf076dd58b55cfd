import type { Code } from "../state/state.ts";
import { added, changed, removed, reworded } from "./find.ts";
import type { CodeRule } from "./rule.ts";

const nameOf = ({ name }: Code): string => name;

/**
 * A code is no longer listed, by some actions or by the service. Unions of codes are open, so a switch over it still
 * compiles.
 */
export const errorCodeRemoved: CodeRule<"error-code-removed"> = {
  id: "error-code-removed",
  mirror: "error-code-added",
  category: "structure",
  verdicts: { types: "minor", validation: "none", codes: "minor" },
  find: removed(nameOf),
  message: ({ place }) => `${place.code} is no longer listed`,
};

/** A code is newly listed, by some actions or by the service. */
export const errorCodeAdded: CodeRule<"error-code-added"> = {
  id: "error-code-added",
  mirror: "error-code-removed",
  category: "structure",
  verdicts: { types: "minor", validation: "none", codes: "minor" },
  find: added(nameOf),
  message: ({ place }) => `${place.code} is listed`,
};

/** `isRetryable` or `isThrottling` returns something else for a code. */
export const errorCodeRetryChanged: CodeRule<"error-code-retry-changed"> = {
  id: "error-code-retry-changed",
  mirror: "error-code-retry-changed",
  category: "flag",
  verdicts: { types: "none", validation: "none", codes: "minor" },
  find: changed(({ retry }) => retry),
  message: ({ place, from, to }) => `The retry class of ${place.code} was ${from} and is ${to}`,
};

/** The time after which a repeat can succeed is different, or became known or unknown. */
export const errorCodeWaitChanged: CodeRule<"error-code-wait-changed"> = {
  id: "error-code-wait-changed",
  mirror: "error-code-wait-changed",
  category: "flag",
  verdicts: { types: "none", validation: "none", codes: "minor" },
  find: changed(({ waitSeconds }) => (waitSeconds === undefined ? "not known" : `${waitSeconds} s`)),
  message: ({ place, from, to }) => `The time to wait after ${place.code} was ${from} and is ${to}`,
};

/** Another party is at fault. */
export const errorCodeFaultChanged: CodeRule<"error-code-fault-changed"> = {
  id: "error-code-fault-changed",
  mirror: "error-code-fault-changed",
  category: "flag",
  verdicts: { types: "none", validation: "none", codes: "minor" },
  find: changed(({ fault }) => fault),
  message: ({ place, from, to }) => `The fault in ${place.code} was ${from} and is ${to}`,
};

/** The code is about something else: the category says what has to change before a repeat succeeds. */
export const errorCodeCategoryChanged: CodeRule<"error-code-category-changed"> = {
  id: "error-code-category-changed",
  mirror: "error-code-category-changed",
  category: "flag",
  verdicts: { types: "none", validation: "none", codes: "minor" },
  find: changed(({ category }) => category),
  message: ({ place, from, to }) => `The category of ${place.code} was ${from} and is ${to}`,
};

/** A code has different texts: its summaries, the reason of its retry class, or its page. */
export const errorCodeDescriptionChanged: CodeRule<"error-code-description-changed"> = {
  id: "error-code-description-changed",
  mirror: "error-code-description-changed",
  category: "documentation",
  verdicts: { types: "none", validation: "none", codes: "patch" },
  find: reworded(({ texts, reason, docs }) => JSON.stringify([texts, reason, docs])),
  message: ({ place }) => `${place.code} has a new description`,
};
