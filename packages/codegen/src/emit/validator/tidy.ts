/**
 * What Ajv prints, without its bookkeeping: two thirds of it are the same seven lines around every error. It prints
 * one statement per line and no string literal has a line break, so whole lines can be told apart safely.
 */

const ERROR = /^const (err\d+) = (\{.*\});$/;

/** The lines that follow an error's, by its name. */
const pushLines = (error: string): readonly string[] => [
  "if(vErrors === null){",
  `vErrors = [${error}];`,
  "}",
  "else {",
  `vErrors.push(${error});`,
  "}",
];

/** Where in the schema an error came from: nobody reads it. A quote inside of a literal has a backslash before it. */
const SCHEMA_PATH = /,schemaPath:"(?:[^"\\]|\\.)*"/;

/** What a function is told of the value around its own: only keywords that are not used read it. */
const CONTEXT = /,parentData:\w+,parentDataProperty:(?:\w+|"(?:[^"\\]|\\.)*"),rootData\}/g;
const PARAMETERS = '{instancePath="", parentData, parentDataProperty, rootData=data}={}';

const CONCAT = /^vErrors = vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\);$/;

function shortened(line: string): string {
  // Copying what was found so far for each item of a list would take quadratic time.
  if (line.startsWith("vErrors = vErrors")) return line.replace(CONCAT, "vErrors = append(vErrors, $1);");
  if (!line.includes("parentData")) return line;
  return line.replace(CONTEXT, "}").replace(PARAMETERS, '{instancePath=""}={}');
}

function withoutBookkeeping(lines: readonly string[]): readonly string[] {
  const tidied: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const [, name = "", literal = ""] = (line.startsWith("const err") && ERROR.exec(line)) || [];
    const expected = pushLines(name);
    if (name !== "" && expected.every((each, offset) => lines[index + 1 + offset] === each)) {
      tidied.push(`vErrors = note(vErrors, ${literal.replace(SCHEMA_PATH, "")});`);
      index += expected.length;
    } else {
      tidied.push(shortened(line));
    }
  }
  return tidied;
}

/** Declarations that do nothing else, by what they declare: the schema, whether a part was valid, a count of errors. */
const DECLARATIONS = [
  /^const (schema\d+) = .*;$/,
  /^(?:var|let) (_?valid\d+) = (?:_errs\d+ === errors|true|false);$/,
  /^const (_errs\d+) = errors;$/,
];

const NAMES = /\b(?:schema|_errs|_?valid)\d+\b/g;

/** Without the declarations that nothing reads, which is most of them; a bundler would find them too, a reader has to. */
function withoutDead(lines: readonly string[]): readonly string[] {
  let rest = lines;
  for (const declaration of DECLARATIONS) {
    const read = new Set<string>();
    for (const line of rest) {
      const declared = declaration.exec(line)?.[1];
      for (const name of line.match(NAMES) ?? []) if (name !== declared) read.add(name);
    }
    rest = rest.filter((line) => {
      const declared = declaration.exec(line)?.[1];
      return declared === undefined || read.has(declared);
    });
  }
  return rest;
}

/** A line ends with `{` or begins with `}` only where a block opens or closes: a string literal ends with a quote. */
function indent(lines: readonly string[]): readonly string[] {
  let depth = 0;
  return lines.map((line) => {
    if (line.startsWith("}")) depth -= 1;
    const indented = "  ".repeat(depth) + line;
    if (line.endsWith("{")) depth += 1;
    return indented;
  });
}

/** Text of Ajv's standalone code in, the same code for people to read out; nothing in it is exported. */
export function tidy(text: string): string {
  const lines = text
    .split("\n")
    .filter((line) => line !== "" && line !== '"use strict";')
    .map((line) => (line.startsWith("export const ") ? line.slice("export ".length) : line));
  return `${indent(withoutDead(withoutBookkeeping(lines))).join("\n")}\n`;
}
