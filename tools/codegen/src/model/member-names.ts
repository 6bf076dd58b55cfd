import type { Mistake } from "../load/schema-error.ts";

/**
 * Whether a member can be called so: every object has those of its prototype, and a guard could not tell. It is the only
 * name that is refused; whatever else a definition has named gets along with ours in `emit/names.ts`.
 */
export function memberNameMistakes(file: string, at: string, name: string): readonly Mistake[] {
  if (!(name in Object.prototype)) return [];
  const expected = "a name that not every object of JavaScript has";
  return [{ file, pointer: at, expected, received: JSON.stringify(name) }];
}
