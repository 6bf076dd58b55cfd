import type { Mistake } from "@tc3-schema/codegen/schema-error";

/** What is wrong with a line of a text: a source that is no JSON has lines where JSON has pointers. */
export const lineMistake = (
  file: string,
  line: number,
  expected: string,
  received: string,
  advice?: string,
): Mistake => ({
  file: `${file}:${line}`,
  pointer: "",
  expected,
  received,
  ...(advice === undefined ? {} : { advice }),
});

/** A piece of a source for a message: quoted, and no longer than a line. */
export const quoted = (text: string): string => {
  const quote = JSON.stringify(text);
  return quote.length > 60 ? `${quote.slice(0, 57)}…` : quote;
};
