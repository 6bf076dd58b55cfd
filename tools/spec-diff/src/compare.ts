import { type CompareOptions, matchStates } from "./compare/match-states.ts";
import { applyRules } from "./rules/apply-rules.ts";
import type { Change } from "./rules/change.ts";
import type { State } from "./state/state.ts";

/**
 * Returns all changes between two states, in the order of a report. Types are compared by structure at the places where
 * actions use them, so a type that only has a new name breaks nobody.
 *
 * @throws {SpecDiffError} If the states are the same one, or share no service.
 */
export function compare(previous: State, current: State, options: CompareOptions = {}): readonly Change[] {
  const changes = applyRules(matchStates(previous, current, options));
  // Official definitions are read without descriptions, so a missing description is not a change.
  return previous.hasWords && current.hasWords
    ? changes
    : changes.filter(({ category }) => category !== "documentation");
}
