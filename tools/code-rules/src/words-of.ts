/** Returns the part of a code before its first dot. */
export function familyOf(code: string): string {
  const [family = code] = code.split(".", 1);
  return family;
}

/**
 * Returns the words after the first dot of a code, or those of the whole code if it has no dot: `instance not found` for
 * `ResourceNotFound.InstanceNotFound`. Codes are spelled in many ways, so every change of case, every digit after a
 * letter and every other character begins a new word.
 */
export function wordsOf(code: string): string {
  return code
    .slice(code.indexOf(".") + 1)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replaceAll(/([A-Za-z])(\d)/g, "$1 $2")
    .replaceAll(/[^A-Za-z0-9]+/g, " ")
    .trim()
    .toLowerCase();
}
