import { type ParseArgsConfig, parseArgs } from "node:util";

/** The arguments of a command of this repository are wrong. The message is for people. */
export class UsageError extends Error {}

/**
 * Reads arguments. pnpm passes on the `--` after the name of a script, so one at the beginning is left out.
 *
 * @throws {UsageError} If an option is unknown, or lacks its value.
 */
export function readArguments<const T extends ParseArgsConfig>(
  args: readonly string[],
  config: T,
): ReturnType<typeof parseArgs<T & { args: string[] }>> {
  try {
    return parseArgs({ ...config, args: args[0] === "--" ? args.slice(1) : [...args] });
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/**
 * Returns the value of an option that takes a whole number.
 *
 * @throws {UsageError} If it is not a whole number in these bounds.
 */
export function wholeNumber(option: string, given: string, least: number, most: number): number {
  const number = Number(given);
  if (!/^\d+$/.test(given) || number < least || number > most) {
    throw new UsageError(`--${option} takes a whole number from ${least} to ${most}, received ${given}`);
  }
  return number;
}

/**
 * Returns the members of a list that `--only` names, in the order of the list.
 *
 * @param only Names with commas between them.
 * @throws {UsageError} If a name is unknown.
 */
export function onlyNamed<T extends { readonly name: string }>(
  only: string,
  all: readonly T[],
): readonly T[] {
  const names = all.map(({ name }) => name);
  const wanted = only.split(",");
  const stranger = wanted.find((name) => !names.includes(name));
  if (stranger !== undefined) {
    throw new UsageError(`--only takes ${names.join(", ")}, received ${JSON.stringify(stranger)}`);
  }
  return all.filter(({ name }) => wanted.includes(name));
}
