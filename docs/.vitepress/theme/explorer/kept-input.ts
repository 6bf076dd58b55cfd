import type { ActionName } from "@tc3-schema/explorer/judge";
import { actionIn, LONGEST_SHARED, nameOf } from "@tc3-schema/explorer/link";

/** The input of the explorer: a text, and the action that was chosen for it. */
export interface Input {
  readonly text: string;
  readonly action: ActionName | undefined;
}

const TEXT = "tc3-schema:text";
const ACTION = "tc3-schema:action";

/**
 * Keeps the input for this tab, so that it outlives a reload and a change of the language. The browser forgets it with
 * the tab. A browser may forbid the storage: then nothing is kept.
 */
export function keepInput({ text, action }: Input): void {
  try {
    sessionStorage.setItem(TEXT, text.length > LONGEST_SHARED ? "" : text);
    sessionStorage.setItem(ACTION, action === undefined ? "" : nameOf(action));
  } catch {
    // Nothing is lost but the comfort.
  }
}

/** Returns the input that was kept; undefined if there is none. */
export function keptInput(): Input | undefined {
  try {
    const text = sessionStorage.getItem(TEXT) ?? "";
    return text === "" ? undefined : { text, action: actionIn(sessionStorage.getItem(ACTION) ?? "") };
  } catch {
    return undefined;
  }
}
