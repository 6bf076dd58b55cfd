import type { Given } from "./given.ts";
import { thrownInDump } from "./thrown-in-dump.ts";
import { thrownInLabels } from "./thrown-in-labels.ts";

type ThrownGiven = Extract<Given, { form: "thrown-error" | "validation-error" }>;

const VALIDATION_ERROR = /\bResponseValidationError: (?<message>[^\n]*)/;

/** An error as a program prints it: what an SDK makes of it, or what Node does. Undefined where there is none. */
export function thrownInText(text: string): ThrownGiven | undefined {
  const validation = VALIDATION_ERROR.exec(text)?.groups;
  if (validation !== undefined) {
    return { form: "validation-error", message: validation["message"], issues: [] };
  }
  const thrown = thrownInLabels(text) ?? thrownInDump(text);
  return thrown === undefined ? undefined : { form: "thrown-error", thrown };
}
