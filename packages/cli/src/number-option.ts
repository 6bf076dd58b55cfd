import { InvalidArgumentError } from "commander";

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
