import type { Options } from "json-schema-to-typescript";
import { type Code, code, foreign, name } from "../code.ts";
import { isTypeWord } from "../names.ts";
import type { TypeNames } from "./member-type.ts";
import { type PrintableType, schemaForPrinter } from "./schema-for-printer.ts";

/**
 * - There is no formatter: prettier takes longer than the rest of the generator.
 * - The schema has no `$ref`, so no reference is resolved, and no file or address is ever opened.
 */
const OPTIONS: Partial<Options> = {
  bannerComment: "",
  format: false,
  $refOptions: { resolve: { external: false }, dereference: { excludedPathMatcher: () => true } },
};

const isComment = (line: string): boolean => line.startsWith("/**") || line.startsWith(" *");

/** Puts a comment of one line on one line. The library prints it on three. */
const compact = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, index) => {
    if (line === "/**" && lines[index + 2] === " */") return `/**${lines[index + 1]?.slice(2)} */`;
    const isInside = lines[index - 1] === "/**" && lines[index + 1] === " */";
    const isEnd = line === " */" && lines[index - 2] === "/**";
    return isInside || isEnd ? [] : line;
  });

/** The lines of each interface: its comment, its first line, its members, and the closing brace. */
function interfacesIn(printed: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let lines: string[] = [];
  for (const line of printed.split("\n")) {
    if (line !== "") lines.push(isComment(line) ? line.trimEnd() : line);
    // A member is never an object itself, and a quoted key or a comment begins differently.
    if (line === "}") {
      found.push(compact(lines));
      lines = [];
    }
  }
  return found;
}

/** The unchanged names, for a module where none of ours conflicts with them. */
export const PLAIN: TypeNames = { type: name, ours: { use: name, imported: name } };

/**
 * Gives the output of the library the layout of our files. For example, the library prints
 *
 * ```ts
 * export interface K8SLabel {
 * Name: string
 * }
 * ```
 *
 * This adds two spaces before `Name` and a semicolon after it, and uses the name of the definition. `exportsOfWords`
 * exports interfaces whose names are words of the language.
 */
function laidOut(lines: readonly string[], exported: string, names: TypeNames): Code {
  const start = lines.findIndex((line) => !isComment(line));
  const members = lines.slice(start + 1, -1).map((line) => `  ${line}${isComment(line) ? "" : ";"}\n`);
  const comment = lines.slice(0, start).map((line) => `${line}\n`);
  const declared = code`${isTypeWord(exported) ? code`` : code`export `}interface ${names.type(exported)}`;
  return code`${foreign(comment.join(""))}${declared} {\n${foreign(members.join(""))}}\n`;
}

/** Interfaces by the name of their type. */
export type PrintedInterfaces = ReadonlyMap<string, Code>;

/**
 * Prints the interfaces of some types with json-schema-to-typescript. Each is a declaration without its imports. No
 * other module prints interfaces.
 */
export async function printInterfaces(
  types: readonly PrintableType[],
  names: TypeNames = PLAIN,
): Promise<PrintedInterfaces> {
  if (types.length === 0) return new Map();
  // Imported only here, because projects that need only error codes do not need it.
  const { compile } = await import("json-schema-to-typescript");
  // Without a name of its own, the list is not declared.
  const printed = interfacesIn(await compile(schemaForPrinter(types, names), "", OPTIONS));
  if (printed.length !== types.length) {
    throw new Error(`Of ${types.length} types json-schema-to-typescript printed ${printed.length}`);
  }
  return new Map(types.map((type, index) => [type.name, laidOut(printed[index] ?? [], type.name, names)]));
}

/** The interfaces of some types, each followed by an empty line. @throws {TypeError} If one was not printed. */
export const interfacesOf = (types: readonly PrintableType[], printed: PrintedInterfaces): readonly Code[] =>
  types.map(({ name: each }) => {
    const found = printed.get(each);
    if (found === undefined) throw new TypeError(`${JSON.stringify(each)} was not printed`);
    return code`${found}\n`;
  });
