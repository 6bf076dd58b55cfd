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

/** Texts as Ajv prints them: a quote inside has a backslash before it. */
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;

/** A JSON Pointer in the making. */
const POINTER = String.raw`instancePath(?: ?\+ ?(?:${TEXT}|\w+))*`;

/** An error as Ajv prints it: of what it says of the schema, only what was expected is read by anybody. */
const LITERAL = new RegExp(
  String.raw`^\{instancePath(?::(${POINTER}))?,schemaPath:${TEXT},keyword:(${TEXT}),` +
    String.raw`params:\{(?:(?:missingProperty|additionalProperty|type): (${TEXT}|\w+)|(?:failingKeyword|comparison): .*?)?\},` +
    String.raw`schema:.*,data(?::(\w+))?\}$`,
);

/** What a function is told of the value around its own: only keywords that are not used read it. */
const CONTEXT = new RegExp(
  String.raw`\{instancePath(?::(${POINTER}))?,parentData:\w+,parentDataProperty:(?:\w+|${TEXT}),rootData\}`,
  "g",
);
const PARAMETERS = '{instancePath="", parentData, parentDataProperty, rootData=data}={}';

const CONCAT = /^vErrors = vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\);$/;

const NUMBER = String.raw`\(typeof (\w+) == "number"\)`;
const INTEGER = new RegExp(
  String.raw`\(\(${NUMBER} && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)\)`,
);
const FINITE = new RegExp(String.raw`${NUMBER} && \(isFinite\(\1\)\)`);
/** Beside a limit, inside of a test for a finite number. */
const NOT_A_NUMBER = /^(if\((\w+) [<>] -?\d+) \|\| isNaN\(\2\)\)\{$/;

/** Ajv's tests of numbers, as the language has them. */
const plainer = (line: string): string =>
  line
    .replace(INTEGER, "Number.isInteger($1)")
    .replace(FINITE, "Number.isFinite($1)")
    .replace(NOT_A_NUMBER, "$1){");

/** The call that takes an error down. An error without a place belongs to a test whose own errors are thrown away. */
function noted(literal: string): string | undefined {
  if (literal === "{}") return 'note(vErrors, "", "", undefined)';
  const [found, pointer = "instancePath", keyword = "", param, data = "data"] = LITERAL.exec(literal) ?? [];
  if (found === undefined) return undefined;
  return `note(vErrors, ${pointer}, ${keyword}, ${data}${param === undefined ? "" : `, ${param}`})`;
}

function shortened(line: string): string {
  // Copying what was found so far for each item of a list would take quadratic time.
  if (line.startsWith("vErrors = vErrors")) return line.replace(CONCAT, "vErrors = append(vErrors, $1);");
  if (line.includes("parentData")) {
    return line
      .replace(CONTEXT, (_, pointer: string | undefined) => pointer ?? "instancePath")
      .replace(PARAMETERS, 'instancePath=""');
  }
  return line.includes("isFinite") || line.includes("isNaN") ? plainer(line) : line;
}

function withoutBookkeeping(lines: readonly string[]): readonly string[] {
  const tidied: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const [, name = "", literal = ""] = (line.startsWith("const err") && ERROR.exec(line)) || [];
    const expected = pushLines(name);
    if (name !== "" && expected.every((each, offset) => lines[index + 1 + offset] === each)) {
      const call = noted(literal);
      if (call === undefined) throw new TypeError(`Ajv prints errors otherwise than it did: ${literal}`);
      tidied.push(`vErrors = ${call};`);
      index += expected.length;
    } else {
      tidied.push(shortened(line));
    }
  }
  return tidied;
}

const SCHEMA = /^const (schema\d+) = (\{.*\});$/;
const KNOWN = /func\d+\.call\((schema\d+)\.properties, (key\d+)\)/;

const propertiesOf = (literal: string): readonly string[] => {
  const schema: unknown = JSON.parse(literal);
  const properties =
    typeof schema === "object" && schema !== null && "properties" in schema ? schema.properties : {};
  return Object.keys(Object(properties));
};

/** Of more than eight members Ajv asks the schema itself, which would have to be there for nothing else. */
function withoutSchemas(lines: readonly string[]): readonly string[] {
  const schemas = new Map<string, string>();
  for (const line of lines) {
    const [, name = "", literal = ""] = (line.startsWith("const schema") && SCHEMA.exec(line)) || [];
    schemas.set(name, literal);
  }
  return lines.map((line) => {
    const [call = "", schema = "", key = ""] = (line.includes(".call(schema") && KNOWN.exec(line)) || [];
    const literal = schemas.get(schema);
    if (call === "" || literal === undefined) return line;
    const known = propertiesOf(literal).map((each) => `(${key} === ${JSON.stringify(each)})`);
    return line.replace(call, () => known.join(" || "));
  });
}

/** Declarations that do nothing else, by what they declare: the schema, a helper, whether a part was valid, a count of errors. */
const DECLARATIONS = [
  /^const (schema\d+) = .*;$/,
  /^const (func\d+) = Object\.prototype\.hasOwnProperty;$/,
  /^(?:var|let) (_?valid\d+) = (?:_errs\d+ === errors|true|false);$/,
  /^const (_errs\d+) = errors;$/,
];

const NAMES = /\b(?:schema|func|_errs|_?valid)\d+\b/g;

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

const NO_INTEGER = /^if\(!Number\.isInteger\((\w+)\)\)\{$/;
const NOTED_KIND = /^(vErrors = note\(vErrors, .*, )"type", (\w+), "integer"\);$/;

/** The lines that follow a test for an integer and what it notes: the two limits of an exact one. */
const limitLines = (note: string, value: string): readonly string[] => [
  "errors++;",
  "}",
  `if(Number.isFinite(${value})){`,
  `if(${value} > ${Number.MAX_SAFE_INTEGER}){`,
  `${note}"maximum", ${value});`,
  "errors++;",
  "}",
  `if(${value} < ${Number.MIN_SAFE_INTEGER}){`,
  `${note}"minimum", ${value});`,
  "errors++;",
  "}",
  "}",
];

/** An integer breaks one of three rules at most, and one test finds whether any: every integer of a spec has all three. */
function withoutLimits(lines: readonly string[]): readonly string[] {
  const merged: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const [, value = ""] = NO_INTEGER.exec(line) ?? [];
    const [, note = "", of] = (value !== "" && NOTED_KIND.exec(lines[index + 1] ?? "")) || [];
    const expected = limitLines(note, value);
    if (of === value && expected.every((each, offset) => lines[index + 2 + offset] === each)) {
      const keyword = `Number.isInteger(${value}) ? "maximum" : "type"`;
      merged.push(
        `if(!Number.isSafeInteger(${value})){`,
        `${note}${keyword}, ${value}, "integer");`,
        "errors++;",
        "}",
      );
      index += expected.length + 1;
    } else {
      merged.push(line);
    }
  }
  return merged;
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
  return `${indent(withoutLimits(withoutDead(withoutSchemas(withoutBookkeeping(lines))))).join("\n")}\n`;
}
