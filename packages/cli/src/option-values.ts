import { InvalidArgumentError } from "commander";

/** Parses an option that may be repeated and may have commas: `--service cvm,cam --service sms`. */
export function listOption(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("One of its names is empty.");
  return [...new Set([...before, ...names])];
}

export const LARGEST_PORT = 65_535;

/** Reads an option that is a whole number, from 0 on. */
export const wholeNumber =
  (largest: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > largest)
      throw new InvalidArgumentError(`Expected a number from 0 to ${largest}.`);
    return number;
  };
