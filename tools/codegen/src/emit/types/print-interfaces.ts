import type { Options } from "json-schema-to-typescript";
import { type Code, code, foreign, name } from "../code.ts";
import { isTypeWord } from "../names.ts";
import type { TypeNames } from "./member-type.ts";
import { type Printed, schemaForPrinter } from "./schema-for-printer.ts";

/**
 * - No formatter: prettier takes longer than all the rest of the generator.
 * - The schema has no `$ref`, so nothing is looked for, and no file or address is ever opened.
 */
const OPTIONS: Partial<Options> = {
  bannerComment: "",
  format: false,
  $refOptions: { resolve: { external: false }, dereference: { excludedPathMatcher: () => true } },
};

const isComment = (line: string): boolean => line.startsWith("/**") || line.startsWith(" *");

/** A comment of one line stands on one line: the library prints it on three. */
const compact = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, index) => {
    if (line === "/**" && lines[index + 2] === " */") return `/**${lines[index + 1]?.slice(2)} */`;
    const isInside = lines[index - 1] === "/**" && lines[index + 1] === " */";
    const isEnd = line === " */" && lines[index - 2] === "/**";
    return isInside || isEnd ? [] : line;
  });

/** The lines of each interface: its comment, its first line, its members, and the brace that ends it. */
function interfacesIn(printed: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let lines: string[] = [];
  for (const line of printed.split("\n")) {
    if (line !== "") lines.push(line);
    // Members are never objects of their own, and a quoted key or a comment begins with something else.
    if (line === "}") {
      found.push(compact(lines));
      lines = [];
    }
  }
  return found;
}

/** The names as they are: nothing of ours is in their way. */
export const PLAIN: TypeNames = { type: name, ours: { use: name, imported: name } };

/**
 * Gives what the library prints the layout of our files. Of this
 *
 * ```ts
 * export interface K8SLabel {
 * Name: string
 * }
 * ```
 *
 * it makes the same with two spaces before `Name` and a semicolon behind, under the name that the definition has. A name
 * that no interface can have is exported apart, by `exportsOfWords`.
 */
function laidOut(lines: readonly string[], exported: string, names: TypeNames): Code {
  const start = lines.findIndex((line) => !isComment(line));
  const members = lines.slice(start + 1, -1).map((line) => `  ${line}${isComment(line) ? "" : ";"}\n`);
  const comment = lines.slice(0, start).map((line) => `${line}\n`);
  const declared = code`${isTypeWord(exported) ? code`` : code`export `}interface ${names.type(exported)}`;
  return code`${foreign(comment.join(""))}${declared} {\n${foreign(members.join(""))}}\n`;
}

/**
 * The interfaces of some types, printed by json-schema-to-typescript: by name, each a declaration without what it
 * imports. No other module makes an interface.
 */
export async function printInterfaces(
  types: readonly Printed[],
  names: TypeNames = PLAIN,
): Promise<ReadonlyMap<string, Code>> {
  if (types.length === 0) return new Map();
  // Only now: who asks for error codes alone need not load it.
  const { compile } = await import("json-schema-to-typescript");
  // Without a name of its own the list is not declared.
  const printed = interfacesIn(await compile(schemaForPrinter(types, names), "", OPTIONS));
  if (printed.length !== types.length) {
    throw new Error(`Of ${types.length} types json-schema-to-typescript printed ${printed.length}`);
  }
  return new Map(types.map((type, index) => [type.name, laidOut(printed[index] ?? [], type.name, names)]));
}
