import type { RuleId } from "../rules/rule-ids.ts";
import type { Verdict, Verdicts } from "./verdict.ts";

export type Policy = Readonly<Record<RuleId, Verdicts>>;

const by = (types: Verdict, validation: Verdict, codes: Verdict): Verdicts => ({ types, validation, codes });

/**
 * The bump policy, by who breaks. It covers
 * - code that reads answers: a promised field just as it is declared, any other field, and whatever holds one, through a
 *   check that finds null and undefined alike (`?.`, `??`, `!= null`);
 * - code that builds requests, null where it may be given;
 * - who validates: "major" is an answer that kept every promise of the spec before and is refused now; "minor" one that is
 *   judged otherwise (accepted, conforming or strictly accepted), "patch" at most remarked on otherwise.
 *
 * It does not cover code that builds answers, names data types (they are compared by structure), or has switches
 * without a default over `Known…` unions, which grow in minors.
 *
 * A project may override any verdict with a file, see `readPolicy`.
 */
export const POLICY: Policy = {
  // what changed: types, validation, codes
  "service-removed": by("major", "major", "major"),
  "service-added": by("minor", "minor", "minor"),
  "service-description-changed": by("patch", "none", "none"),
  "action-removed": by("major", "major", "major"),
  "action-added": by("minor", "minor", "minor"),
  "action-status-changed": by("patch", "none", "none"),
  "action-description-changed": by("patch", "none", "none"),
  "response-body-changed": by("major", "major", "none"),
  "response-field-removed": by("major", "minor", "none"),
  "response-field-kind-changed": by("major", "major", "none"),
  "response-field-kind-widened": by("major", "minor", "none"),
  "response-field-width-changed": by("major", "none", "none"),
  "response-field-became-nullable": by("major", "minor", "none"),
  "response-field-became-optional": by("major", "minor", "none"),
  "response-optional-field-became-nullable": by("patch", "none", "none"),
  "response-field-added": by("minor", "minor", "none"),
  "response-field-no-longer-nullable": by("minor", "minor", "none"),
  "response-optional-field-no-longer-nullable": by("patch", "none", "none"),
  "response-field-became-promised": by("minor", "minor", "none"),
  "response-field-deprecated": by("patch", "patch", "none"),
  "response-field-undeprecated": by("patch", "patch", "none"),
  "response-field-format-changed": by("patch", "none", "none"),
  "response-field-description-changed": by("patch", "none", "none"),
  "request-required-field-added": by("major", "none", "none"),
  "request-field-removed": by("major", "none", "none"),
  "request-field-became-required": by("major", "none", "none"),
  "request-field-kind-changed": by("major", "none", "none"),
  "request-field-no-longer-nullable": by("major", "none", "none"),
  "request-field-added": by("minor", "none", "none"),
  "request-field-number-changed": by("minor", "none", "none"),
  "request-field-became-optional": by("minor", "none", "none"),
  "request-field-became-nullable": by("minor", "none", "none"),
  "request-field-deprecated": by("patch", "none", "none"),
  "request-field-undeprecated": by("patch", "none", "none"),
  "request-field-format-changed": by("patch", "none", "none"),
  "request-field-description-changed": by("patch", "none", "none"),
  // A type that is renamed is removed and added: what breaks people is said of fields.
  "response-type-removed": by("patch", "none", "none"),
  "response-type-added": by("patch", "none", "none"),
  "response-type-renamed": by("patch", "none", "none"),
  "response-type-description-changed": by("patch", "none", "none"),
  "request-type-removed": by("patch", "none", "none"),
  "request-type-added": by("patch", "none", "none"),
  "request-type-renamed": by("patch", "none", "none"),
  "request-type-description-changed": by("patch", "none", "none"),
  "error-code-removed": by("minor", "none", "minor"),
  "error-code-added": by("minor", "none", "minor"),
  "error-code-retry-changed": by("none", "none", "minor"),
  "error-code-wait-changed": by("none", "none", "minor"),
  "error-code-fault-changed": by("none", "none", "minor"),
  "error-code-category-changed": by("none", "none", "minor"),
  "error-code-description-changed": by("none", "none", "patch"),
};
