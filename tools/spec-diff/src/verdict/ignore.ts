import { isRecord } from "@tc3-schema/base/json";
import { parseJsonObject, refuse } from "../spec-diff-error.ts";

/** A change that somebody looked at and decided not to count. */
export interface Ignored {
  readonly fingerprint: string;
  readonly reason: string;
}

/**
 * Reads an ignore file: `{ "ignore": [{ "fingerprint": "0123456789ab", "reason": "nobody has this field" }] }`.
 *
 * @param file The name of the text in messages.
 * @throws {SpecDiffError} If an entry has no fingerprint or no reason, or two entries have the same fingerprint.
 */
export function readIgnore(file: string, text: string): readonly Ignored[] {
  const { ignore, ...rest } = parseJsonObject(file, text);
  if (!Array.isArray(ignore) || Object.keys(rest).length > 0) {
    return refuse(file, 'an object with one list, "ignore"', { ignore, ...rest });
  }
  const seen = new Set<string>();
  return ignore.map((entry: unknown, index): Ignored => {
    const at = `${file}#/ignore/${index}`;
    if (!isRecord(entry)) return refuse(at, "an object", entry);
    const { fingerprint, reason } = entry;
    if (typeof fingerprint !== "string" || !/^[0-9a-f]{12}$/.test(fingerprint)) {
      return refuse(`${at}/fingerprint`, "12 hexadecimal digits", fingerprint);
    }
    // The reason is shown on a terminal and in a pull request, so it is one line without control characters.
    if (typeof reason !== "string" || reason.trim() === "" || /\p{Cc}/u.test(reason)) {
      return refuse(`${at}/reason`, "why it does not count, in one line", reason);
    }
    if (seen.has(fingerprint)) return refuse(`${at}/fingerprint`, "each fingerprint once", fingerprint);
    seen.add(fingerprint);
    return { fingerprint, reason };
  });
}
