import { _, type Code, type CodeGen, Name } from "ajv/dist/compile/codegen/index.js";
import type { JsonSchema } from "../json-schema.ts";
import { N } from "./names.ts";

/** The context in which a keyword prints its code. Ajv's `KeywordCxt` has the same members. */
export interface KeywordCxt {
  /** Ajv's code generator: it quotes every string that is put into its templates. */
  readonly gen: CodeGen;
  /** The schema that the keyword stands in. */
  readonly schema: JsonSchema;
  /** The value that the schema is about: a name, or a member of one. */
  readonly value: Code;
  /** JSON Pointer to the value. */
  readonly at: Code;
  /** The condition that the value is there. Undefined if it certainly is. */
  readonly given: Code | undefined;
  /** The function that copies an object of the type. Undefined unless the schema is that of a wide type. */
  readonly alike: Code | undefined;
  /** The depth that is passed to the function of another type. Undefined if no type contains itself. */
  readonly nextDepth: Code | undefined;
  /** Prints the code of another schema, for the same value or for a part of it. */
  readonly subschema: (schema: JsonSchema, part?: Part) => void;
}

/** The part that another schema applies to. Members that are left out stay as they are. */
export type Part = Partial<Pick<KeywordCxt, "value" | "at" | "given" | "alike">>;

/** One keyword of JSON Schema, and the code that it prints. */
export interface Keyword {
  readonly keyword: keyof JsonSchema;
  readonly code: (cxt: KeywordCxt) => void;
}

/** Prints a block that runs where the schema applies. */
export function where({ gen, given }: KeywordCxt, body: () => void): void {
  if (given === undefined) body();
  else gen.if(given, body);
}

/** Prints a block that runs where the schema applies and a condition holds. The condition needs no brackets. */
export function whereAlso({ gen, given }: KeywordCxt, condition: Code, body: () => void): void {
  gen.if(given === undefined ? condition : _`${given} && ${condition}`, body);
}

/** The object that the declared members are read from. */
export const membersOf = ({ alike, value }: KeywordCxt): Code => (alike === undefined ? value : N.known);

/**
 * Prints the call that reports a difference.
 *
 * @param broken The keyword that the value breaks: its name, or the expression of one.
 * @param params The kind that was expected, or the member that is missing or unknown; for many members that may be
 *   missing their list, and how many are.
 */
export function note(
  { gen, at, value }: KeywordCxt,
  broken: string | Code,
  ...params: readonly (string | Code)[]
): void {
  const more = params.reduce<Code>((all, each) => _`${all}, ${each}`, _``);
  gen.code(_`${N.note}(${at}, ${broken}, ${value}${more})`);
}

const DEFINITION = "#/definitions/";

/** The name of the function that reports a type. */
export const reportOf = (type: string): Name => new Name(`report${type}`);

/** The type that a reference leads to. */
export function typeOf($ref: string): string {
  if (!$ref.startsWith(DEFINITION)) throw new TypeError(`${JSON.stringify($ref)} leads to no definition`);
  return $ref.slice(DEFINITION.length);
}
