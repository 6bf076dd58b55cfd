import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { lineMistake, quoted } from "../catalogue/line-mistake.ts";
import { TokenReader } from "./token-reader.ts";
import type { GoSource } from "./tokenize.ts";

/** The name of a constant, its code, and its line. */
export interface ErrorConstant {
  readonly name: string;
  readonly code: string;
  readonly line: number;
}

/** The longest code that is accepted. The longest official one has 89 characters. */
const LONGEST = 1000;

function constant(reader: TokenReader): ErrorConstant {
  const { text: name, line } = reader.expectKind("word", "the name of a constant");
  reader.expect("=");
  const code = reader.expectString();
  // After the string, a constant may go on: `"a" + "b"`. This reader does not compute expressions.
  if (!reader.is(")") && !reader.takeIf(";") && !reader.isLineEnd) reader.fail("the end of the line");
  return { name, code, line };
}

function constants(reader: TokenReader): readonly ErrorConstant[] {
  if (!reader.takeIf("(")) return [constant(reader)];
  const found: ErrorConstant[] = [];
  while (!reader.takeIf(")")) found.push(constant(reader));
  return found;
}

/**
 * Reads `errors.go`: a package clause, and constants whose values are the codes. It may contain nothing else.
 *
 * @throws {SchemaError} If there is anything else, or a code is empty or listed twice. It names the lines.
 */
export function errorConstants(source: GoSource): readonly ErrorConstant[] {
  const reader = new TokenReader(source);
  reader.expect("package");
  reader.expectKind("word", "the name of a package");
  const found: ErrorConstant[] = [];
  while (reader.next !== undefined) {
    if (reader.takeIf(";")) continue;
    reader.expect("const");
    found.push(...constants(reader));
  }

  const lines = new Map<string, number>();
  const mistakes = found.flatMap(({ code, line }) => {
    if (code.length > LONGEST) {
      const expected = `a code of at most ${LONGEST} characters`;
      return [lineMistake(source.file, line, expected, `one of ${code.length}`)];
    }
    if (code.trim() === "") return [lineMistake(source.file, line, "a code", quoted(code))];
    const first = lines.get(code);
    if (first !== undefined) {
      return [lineMistake(source.file, line, "each code once", `${quoted(code)}again, after line ${first}`)];
    }
    lines.set(code, line);
    return [];
  });
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return found;
}
