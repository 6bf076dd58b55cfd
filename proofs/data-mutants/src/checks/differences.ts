import { pointer } from "@tc3-schema/base/json";
import { isJson } from "../json.ts";

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? "nothing";

/**
 * Compares two JSON values, and names each place where they differ. The order of members, and of texts in a list, means
 * nothing.
 *
 * @param isIgnored Whether a member of this name says nothing here. The names of the members of types are not asked.
 */
export function differences(
  expected: unknown,
  received: unknown,
  isIgnored: (name: string) => boolean,
  path: readonly string[] = [],
): readonly string[] {
  if (Array.isArray(expected) && Array.isArray(received)) {
    const [a, b] = [expected, received].map((list) => list.map(shown).sort().join());
    return a === b ? [] : [`${pointer(...path)}: expected ${shown(expected)}, received ${shown(received)}`];
  }
  if (isJson(expected) && isJson(received)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(received)])];
    const isNamed = path.at(-1) === "properties" || path.at(-1) === "definitions";
    return names
      .filter((name) => isNamed || !isIgnored(name))
      .flatMap((name) => differences(expected[name], received[name], isIgnored, [...path, name]));
  }
  return expected === received
    ? []
    : [`${pointer(...path)}: expected ${shown(expected)}, received ${shown(received)}`];
}
