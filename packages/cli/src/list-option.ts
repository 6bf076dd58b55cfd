import { InvalidArgumentError } from "commander";

/** Parses an option that may be repeated and may have commas: `--service cvm,cam --service sms`. */
export function listOption(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("One of its names is empty.");
  return [...new Set([...before, ...names])];
}
