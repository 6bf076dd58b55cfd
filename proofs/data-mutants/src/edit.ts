import type { Data } from "./data.ts";
import type { Numbers } from "./numbers.ts";

/** A change of the committed data, as somebody could make it by mistake. */
export interface Edit {
  /** The place and the change: `…/responses.schema.json#/definitions/Stamp: Price is int64, not string`. */
  readonly said: string;
  /** The new texts of the files that it changes, by path from the root of the repository. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Edits of one kind. */
export interface EditClass {
  readonly name: string;
  /**
   * Whether the edits change only sentences or links of ours. They have no second source, so for them it is enough that the
   * generated files become stale.
   */
  readonly isWords: boolean;
  /** Draws an edit. Undefined if the drawn place cannot have one: then the next numbers are tried. */
  readonly draw: (data: Data, numbers: Numbers) => Edit | undefined;
}

/** How many drawn places may have no new edit, one after the other, until a class counts as exhausted. */
const PATIENCE = 200;

/** Draws edits of a class. There are fewer if the class does not have as many. */
export function drawEdits(
  { name, draw }: EditClass,
  data: Data,
  { seed, count }: { readonly seed: number; readonly count: number },
  makeNumbers: (text: string) => Numbers,
): readonly Edit[] {
  const edits = new Map<string, Edit>();
  let failed = 0;
  for (let index = 0; edits.size < count && failed < PATIENCE; index += 1) {
    const edit = draw(data, makeNumbers(`${seed} ${name} ${index}`));
    if (edit === undefined || edits.has(edit.said)) failed += 1;
    else {
      failed = 0;
      edits.set(edit.said, edit);
    }
  }
  return [...edits.values()];
}
