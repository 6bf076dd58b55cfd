import type { Mistake } from "../load/schema-error.ts";

/**
 * Refuses the names that every object inherits from its prototype, because a guard could not tell such a member from an
 * inherited one. No other name is refused: `emit/names.ts` makes room for any other name.
 */
export function memberNameMistakes(file: string, at: () => string, name: string): readonly Mistake[] {
  if (!(name in Object.prototype)) return [];
  const expected = "a name that JavaScript objects do not inherit";
  return [{ file, pointer: at(), expected, received: JSON.stringify(name) }];
}
