import { _, CodeGen, type Code as Expression, Name, ValueScope } from "ajv/dist/compile/codegen/index.js";
import { type Code, foreign } from "../code.ts";
import { Remembered } from "../remembered.ts";
import { alikeOf, emitAlike, isWide } from "./alike.ts";
import type { JsonSchema } from "./json-schema.ts";
import { VOCABULARY } from "./vocabulary/index.ts";
import { type KeywordCxt, reportOf } from "./vocabulary/keyword.ts";
import { N } from "./vocabulary/names.ts";

/** Keywords that other keywords read, or that assert nothing. */
const READ_BY_OTHERS = ["definitions", "else", "minimum"];

const KNOWN = new Set<string>([...READ_BY_OTHERS, ...VOCABULARY.map(({ keyword }) => keyword)]);

/** Prints the code of a schema. */
function print(cxt: Omit<KeywordCxt, "subschema">): void {
  const { schema } = cxt;
  const unknown = Object.keys(schema).find((each) => !KNOWN.has(each));
  if (unknown !== undefined) throw new TypeError(`no code for the keyword ${JSON.stringify(unknown)}`);
  const subschema: KeywordCxt["subschema"] = (other, part) => print({ ...cxt, ...part, schema: other });
  const whole = { ...cxt, subschema };
  for (const { keyword, code } of VOCABULARY) {
    if (schema[keyword] !== undefined) code(whole);
  }
}

/** Indents the lines. Only a line that opens a block ends with `{`, and only one that closes it begins with `}`. */
function indented(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("}")) depth -= 1;
      const margin = "  ".repeat(depth);
      if (line.endsWith("{")) depth += 1;
      return margin + line;
    })
    .join("\n");
}

/** A function that reports the differences between its first argument and a schema. */
interface ReportFunction {
  readonly name: Name;
  readonly value: Name;
  readonly schema: JsonSchema;
  readonly alike?: Expression | undefined;
  /** The parameter for the depth, if the function has one. */
  readonly depth?: Expression;
  readonly nextDepth: Expression | undefined;
}

function printed({ name, value, schema, alike, depth, nextDepth }: ReportFunction): string {
  const gen = new CodeGen(new ValueScope({ scope: {} }), { lines: true });
  const parameters = _`${value}, ${N.at}, ${N.note}, ${N.own}${depth === undefined ? _`` : _`, ${depth}`}`;
  gen.func(name, parameters, false, () => {
    print({ gen, schema, value, at: N.at, given: undefined, alike, nextDepth });
  });
  return indented(gen.toString());
}

const definitions = new Remembered<JsonSchema, string>();

/** Prints the function of a definition: once for each schema object, because actions share the definitions of types. */
const printedDefinition = (
  type: string,
  schema: JsonSchema,
  { isCounted, isOfText }: { readonly isCounted: boolean; readonly isOfText: boolean },
): string =>
  definitions.get(schema, type, () => {
    const members = Object.keys(schema.properties ?? {});
    const copies = isOfText && isWide(members.length);
    const text = printed({
      name: reportOf(type),
      value: N.value,
      schema,
      alike: copies ? new Name(alikeOf(type).text) : undefined,
      ...(isCounted ? { depth: N.depth, nextDepth: _`${N.depth} + 1` } : { nextDepth: undefined }),
    });
    return copies ? `${emitAlike(type, members).text}${text}` : text;
  });

/**
 * Emits the source of the function `report` for a schema. It calls `note` for every difference between a value and the
 * schema. Before it, there is one function for each definition. They import nothing. Ajv's code generator prints them
 * from our own vocabulary, because Ajv's vocabularies print error objects, and count them to know whether a value is
 * valid.
 *
 * @param holds The name of the value in `report`.
 * @param isOfText Whether the value may have been read from a text. Requests are not.
 */
export function emitReport(schema: JsonSchema, holds: "body" | "response", isOfText = true): Code {
  const types = Object.entries(schema.definitions ?? {});
  const isCounted = types.some(([, { maxDepth }]) => maxDepth !== undefined);
  const functions = [
    ...types.map(([type, each]) => printedDefinition(type, each, { isCounted, isOfText })),
    printed({
      name: new Name("report"),
      value: new Name(holds),
      schema,
      nextDepth: isCounted ? _`1` : undefined,
    }),
  ];
  return foreign(functions.join("\n"));
}
