import type { RecognisedError } from "./recognised.ts";
import { thrownInDump } from "./thrown-in-dump.ts";
import { thrownInLabels } from "./thrown-in-labels.ts";

const VALIDATION_ERROR = /\bResponseValidationError: (?<message>[^\n]*)/;

/** Finds an error that an SDK or Node printed; undefined if the text has none. */
export function thrownInText(text: string): RecognisedError | undefined {
  const validation = VALIDATION_ERROR.exec(text)?.groups;
  if (validation !== undefined) {
    return { form: "validation-error", message: validation["message"], issues: [] };
  }
  const thrown = thrownInLabels(text) ?? thrownInDump(text);
  return thrown === undefined ? undefined : { form: "thrown-error", thrown };
}
