import { InvalidArgumentError } from "commander";
import { listOption } from "../../option-values.ts";

/** Parses an option that may be repeated and may have commas, whose values are some names. */
export const namedValues =
  <T extends string>(names: readonly T[]) =>
  (value: string, before: readonly T[] = []): readonly T[] => {
    const wanted = listOption(value, before);
    const found = names.filter((name) => wanted.includes(name));
    if (found.length < wanted.length)
      throw new InvalidArgumentError(`Allowed choices are ${names.join(", ")}.`);
    return found;
  };
