import type { Mistake } from "@tc3-schema/codegen/schema-error";

/** Returns a mistake in one line of a text. A source that is not JSON has lines instead of pointers. */
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

/** Quotes a piece of a source for a message, cut to one line. */
export const quoted = (text: string): string => {
  const quote = JSON.stringify(text);
  return quote.length > 60 ? `${quote.slice(0, 57)}…` : quote;
};
