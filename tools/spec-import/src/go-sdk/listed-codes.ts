import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { lineMistake, quoted } from "../catalogue/line-mistake.ts";
import type { ErrorConstant } from "./error-constants.ts";
import { TokenReader } from "./token-reader.ts";
import type { Token } from "./tokenize.ts";

/** The headings of a list of codes, in the SDK and in its international edition. */
const HEADINGS = ["可能返回的错误码", "error code that may be returned"];

/**
 * Uses no regular expression: one that looks for blanks before a colon is slow if there are many blanks and no colon.
 */
function isHeading({ text }: Token): boolean {
  const line = text.trim();
  const words = line.endsWith(":") || line.endsWith("：") ? line.slice(0, -1).trimEnd() : line;
  return HEADINGS.includes(words.toLowerCase());
}

const LIST_LINE = /^\s+[A-Z][A-Z0-9_]* = "/;

/** Reads one line of a list: `FAILEDOPERATION_X = "FailedOperation.X"`, which repeats a constant of `errors.go`. */
function listLine(file: string, { text, line }: Token): ErrorConstant {
  const reader = new TokenReader({ file, text, firstLine: line });
  const { text: name } = reader.expectKind("word", "the name of a constant");
  reader.expect("=");
  const code = reader.expectString();
  if (reader.next !== undefined) reader.fail("the end of the line");
  return { name, code, line };
}

/**
 * Reads the list of codes in a doc comment, from its heading to the end of the comment.
 *
 * @returns Undefined if there is no heading, as above actions that list no codes.
 * @throws {SchemaError} If a line below the heading is not part of a list, or a list begins without a heading. Under an
 *   unknown heading the list would be missed, and everything that people wrote about its codes would be lost.
 */
export function listedCodes(file: string, comment: readonly Token[]): readonly ErrorConstant[] | undefined {
  const heading = comment.findIndex(isHeading);
  const stray = (heading < 0 ? comment : comment.slice(0, heading)).find(({ text }) => LIST_LINE.test(text));
  if (stray !== undefined) {
    throw new SchemaError([
      lineMistake(file, stray.line, `${quoted(`${HEADINGS[0]}:`)} above the first code`, quoted(stray.text)),
    ]);
  }
  if (heading < 0) return undefined;
  // Go's own formatter puts an empty line above an indented block.
  return comment
    .slice(heading + 1)
    .filter(({ text }) => text.trim() !== "")
    .map((each) => listLine(file, each));
}
