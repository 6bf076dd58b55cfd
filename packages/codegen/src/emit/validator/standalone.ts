import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { JsonSchema } from "./json-schema.ts";

const KEY = "schema";

/**
 * Ajv prints a statement per line, without indentation. A line ends with `{` or begins with `}` only where a block
 * opens or closes: a string literal ends with a quote.
 */
function indent(lines: readonly string[]): readonly string[] {
  let depth = 0;
  return lines.map((line) => {
    if (line.startsWith("}")) depth -= 1;
    const indented = "  ".repeat(depth) + line;
    if (line.endsWith("{")) depth += 1;
    return indented;
  });
}

const CONSTANT = /^const (schema\d+) = /;

/** Ajv leaves schemas behind as constants that mostly nobody reads. */
function isDead(line: string, text: string): boolean {
  const [, constant] = CONSTANT.exec(line) ?? [];
  return constant !== undefined && text.match(new RegExp(`\\b${constant}\\b`, "g"))?.length === 1;
}

const CONCAT = /^vErrors = vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\);$/;

/** Copying what was found so far for each item of a list would take quadratic time. */
const APPEND = `function append(all, more) {
  if (all === null) return more;
  for (const each of more) all.push(each);
  return all;
}`;

/**
 * Schema in, the source of a function of that name out, which reports everything that is wrong in its `errors` and
 * needs nothing at run time.
 */
export function standaloneFunction(name: string, schema: JsonSchema): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    meta: false,
    validateSchema: false,
    // `if` and `else` stand beside the type they concern, not inside a type of their own.
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, KEY);
  const text = standalone.default(ajv, { [name]: KEY });
  const lines = text
    .split("\n")
    .filter((line) => line !== "" && line !== '"use strict";' && !isDead(line, text))
    .map((line) => line.replace(CONCAT, "vErrors = append(vErrors, $1);"))
    .map((line) => (line.startsWith("export const ") ? line.slice("export ".length) : line));
  const printed = indent(lines).join("\n");
  return `${printed.includes("= append(vErrors, ") ? `${APPEND}\n` : ""}${printed}\n`;
}
