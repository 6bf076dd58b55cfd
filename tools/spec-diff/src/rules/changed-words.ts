import { createHash } from "node:crypto";
import type { Found } from "./rule.ts";

interface Described {
  readonly description: string | undefined;
}

/** Sentences are too long for a report; their hash makes the change of one distinct from the next. */
const mark = (text: string | undefined): string =>
  text === undefined ? "nothing" : createHash("sha256").update(text).digest("hex").slice(0, 8);

export const changedWords = (
  previous: Described | undefined,
  current: Described | undefined,
): Found | undefined =>
  previous === undefined || current === undefined || previous.description === current.description
    ? undefined
    : { from: mark(previous.description), to: mark(current.description) };
