/** Returns the part of a code before its first dot. */
export const familyOf = (code: string): string => code.split(".", 1).join("");

/**
 * Returns the words after the first dot of a code, or those of the whole code if it has no dot: `instance not found` for
 * `ResourceNotFound.InstanceNotFound`. Codes are spelled in many ways, so every change of case, every digit after a
 * letter and every other character begins a new word.
 */
export function wordsOf(code: string): string {
  const dot = code.indexOf(".");
  const detail = dot === -1 ? code : code.slice(dot + 1);
  return detail
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replaceAll(/([A-Za-z])(\d)/g, "$1 $2")
    .replaceAll(/[^A-Za-z0-9]+/g, " ")
    .trim()
    .toLowerCase();
}
