import { InvalidArgumentError } from "commander";

/** For an option that is given several times, or once with commas: `--service cvm,cam --service sms`. */
export function listOption(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("A name is missing in it.");
  return [...new Set([...before, ...names])];
}
