import { MAX_DEPTH } from "./shape.ts";

/**
 * What Ajv prints, without its bookkeeping: it lists errors, counts them, and asks the count what was valid, where all
 * that is wanted is to be told of each. It prints one statement per line and no string literal has a line break, so
 * whole lines can be told apart safely. A line that is not understood is an error, so that no release of Ajv's can
 * change what is reported without anybody noticing.
 */

const changed = (line: string): TypeError => new TypeError(`Ajv prints otherwise than it did: ${line}`);

/** Texts as Ajv prints them: a quote inside has a backslash before it. */
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;

/** A JSON Pointer in the making. Ajv calls where it begins `instancePath`. */
const POINTER = String.raw`instancePath(?: ?\+ ?(?:${TEXT}|\w+))*`;

const pointerFrom = (printed = "instancePath"): string => `at${printed.slice("instancePath".length)}`;

const ERROR = /^const (err\d+) = (\{.*\});$/;

/** An error as Ajv prints it: of what it says of the schema, only what was expected is read by anybody. */
const LITERAL = new RegExp(
  String.raw`^\{instancePath(?::(${POINTER}))?,schemaPath:${TEXT},keyword:(${TEXT}),` +
    String.raw`params:\{(?:(?:missingProperty|additionalProperty|type): (${TEXT}|\w+)|(?:failingKeyword|comparison|limit): .*?)?\},` +
    String.raw`schema:.*,data(?::(\w+))?\}$`,
);

/** The lines that follow an error's, by its name. */
const pushLines = (error: string): readonly string[] => [
  "if(vErrors === null){",
  `vErrors = [${error}];`,
  "}",
  "else {",
  `vErrors.push(${error});`,
  "}",
];

/** How many lines follow that are known to the letter. */
function known(lines: readonly string[], from: number, expected: readonly string[]): number {
  const other = expected.findIndex((each, offset) => lines[from + offset] !== each);
  if (other !== -1) throw changed(lines[from + other] ?? "nothing more");
  return expected.length;
}

/**
 * The call that tells of an error. None for one that only sums up others, nor for one without a place: it belongs to a
 * test whose errors are thrown away.
 */
function noted(literal: string): readonly string[] {
  if (literal === "{}") return [];
  const [found, pointer, keyword = "", param, data = "data"] = LITERAL.exec(literal) ?? [];
  if (found === undefined) throw changed(literal);
  const told = [pointerFrom(pointer), keyword, data, ...(param === undefined ? [] : [param])];
  return keyword === '"if"' ? [] : [`note(${told.join(", ")});`];
}

function withNotes(lines: readonly string[]): readonly string[] {
  const tidied: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const [, name, literal = ""] = (line.startsWith("const err") && ERROR.exec(line)) || [];
    if (name === undefined) {
      tidied.push(line);
    } else {
      tidied.push(...noted(literal));
      index += known(lines, index + 1, pushLines(name));
    }
  }
  return tidied;
}

const PARAMETERS = '{instancePath="", parentData, parentDataProperty, rootData=data}={}';

const PART = new RegExp(
  String.raw`^if\(!\((validate\d+|wrapper\d+\.validate)\((\w+), \{instancePath(?::(${POINTER}))?,` +
    String.raw`parentData(?::\w+)?,parentDataProperty(?::(?:\w+|${TEXT}))?,rootData\}\)\)\)\{$`,
);

/** The lines that follow a part's: what it found is added to what was found before. */
const partLines = (part: string): readonly string[] => [
  `vErrors = vErrors === null ? ${part}.errors : vErrors.concat(${part}.errors);`,
  "errors = vErrors.length;",
  "}",
];

const tooDeep: readonly string[] = [
  `if(depth > ${MAX_DEPTH}){`,
  `note(at, "depth", data, "${MAX_DEPTH}");`,
  "return;",
  "}",
];

/** A part that contains itself is called through an object, as if it were not declared yet. */
const WRAPPER = /^const (wrapper\d+) = \{validate: (validate\d+)\};$/;

/** Parts report to the same `note`. */
function withParts(lines: readonly string[], isBounded: boolean): readonly string[] {
  const parameters = `at, note, own${isBounded ? ", depth = 0" : ""}`;
  const handedOn = `note, own${isBounded ? ", depth + 1" : ""}`;
  const wrapped = new Map<string, string>();
  const tidied: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const [, wrapper, inside] = (line.startsWith("const wrapper") && WRAPPER.exec(line)) || [];
    const [, part, value, pointer] = (line.startsWith("if(!(") && PART.exec(line)) || [];
    if (wrapper !== undefined && inside !== undefined) {
      wrapped.set(`${wrapper}.validate`, inside);
    } else if (part === undefined) {
      tidied.push(line.replace(PARAMETERS, parameters));
      if (isBounded && line.includes(PARAMETERS)) tidied.push(...tooDeep);
    } else {
      tidied.push(`${wrapped.get(part) ?? part}(${value}, ${pointerFrom(pointer)}, ${handedOn});`);
      index += known(lines, index + 1, partLines(part));
    }
  }
  return tidied;
}

const OBJECT = /^if\((data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)\)\{$/;

/** An object is read by its own members only. */
const withOwnMembers = (line: string): readonly string[] => {
  const [, value] = OBJECT.exec(line) ?? [];
  return value === undefined ? [line] : [line, `${value} = own(${value});`];
};

const COUNT = String.raw`(?:errors|vErrors|_errs\d+|_?valid\d+)`;

const BOOKKEEPING = new RegExp(
  String.raw`^(?:(?:(?:const|let|var) )?${COUNT}(?:\.length)? = [^"{]*|errors\+\+|validate\d+\.errors = vErrors|return errors === 0);$`,
);

const TEST = /^if\(\w+ !== null\)\{$/;
const VERDICT = /^if\(!_valid\d+\)\{$/;

/** What a nullable member comes to: Ajv notes an error about null, forgets it, and asks the count whether there was one. */
function withTests(lines: readonly string[]): readonly string[] {
  const tidied: string[] = [];
  let test: string | undefined;
  for (const line of lines) {
    if (line === "}" && TEST.test(tidied.at(-1) ?? "")) {
      test = tidied.pop();
    } else if (VERDICT.test(line)) {
      tidied.push(test ?? line);
      test = undefined;
    } else {
      tidied.push(line);
    }
  }
  return tidied;
}

/** What can be left with nothing inside: a test of the counts, one for null before anything goes, and what is otherwise. */
const BLOCK = new RegExp(
  String.raw`^(?:if\((?:!?${COUNT}(?: [!=]== (?:null|${COUNT}))?|\w+ !== null)\)|else )\{$`,
);

function withoutEmptyBlocks(lines: readonly string[]): readonly string[] {
  const tidied: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const [next, afterNext] = lines.slice(index + 1, index + 3);
    const isAlone = next !== "else {" || afterNext === "}";
    if (line === "}" && isAlone && BLOCK.test(tidied.at(-1) ?? "")) tidied.pop();
    else tidied.push(line);
  }
  return tidied;
}

const SCHEMA = /^const (schema\d+) = (\{.*\});$/;
const KNOWN = /func\d+\.call\((schema\d+)\.properties, (key\d+)\)/;
const HELPER = /^const (?:schema|func)\d+ = /;

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
  return lines
    .filter((line) => !HELPER.test(line))
    .map((line) => {
      const [call = "", schema = "", key = ""] = (line.includes(".call(schema") && KNOWN.exec(line)) || [];
      const literal = schemas.get(schema);
      if (call === "" || literal === undefined) return line;
      const names = propertiesOf(literal).map((each) => `(${key} === ${JSON.stringify(each)})`);
      return line.replace(call, () => names.join(" || "));
    });
}

const NUMBER = String.raw`\(typeof (\w+) == "number"\)`;
const INTEGER = new RegExp(
  String.raw`\(\(${NUMBER} && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)\)`,
);
const FINITE = new RegExp(String.raw`${NUMBER} && \(isFinite\(\1\)\)`);
/** Beside a limit, inside of a test for a finite number. */
const NOT_A_NUMBER = /^(if\((\w+) [<>] -?\d+) \|\| isNaN\(\2\)\)\{$/;

/** Ajv's tests of numbers, as the language has them. */
const plainer = (line: string): string =>
  line.includes("isFinite") || line.includes("isNaN")
    ? line
        .replace(INTEGER, "Number.isInteger($1)")
        .replace(FINITE, "Number.isFinite($1)")
        .replace(NOT_A_NUMBER, "$1){")
    : line;

const NO_INTEGER = /^if\(!Number\.isInteger\((\w+)\)\)\{$/;
const NOTED_KIND = /^(note\(.*, )"type", (\w+), "integer"\);$/;

/** The lines that follow a test for an integer and what it notes: the two limits of an exact one. */
const limitLines = (note: string, value: string): readonly string[] => [
  "}",
  `if(Number.isFinite(${value})){`,
  `if(${value} > ${Number.MAX_SAFE_INTEGER}){`,
  `${note}"maximum", ${value});`,
  "}",
  `if(${value} < ${Number.MIN_SAFE_INTEGER}){`,
  `${note}"minimum", ${value});`,
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
      merged.push(`if(!Number.isSafeInteger(${value})){`, `${note}${keyword}, ${value}, "integer");`, "}");
      index += expected.length + 1;
    } else {
      merged.push(line);
    }
  }
  return merged;
}

const TEXTS = new RegExp(TEXT, "g");
const LEFT = new RegExp(
  String.raw`(?<![.$\w])(?:${COUNT}|err\d+|instancePath|parentData|rootData|schema\d+|func\d+|wrapper\d+|isFinite|isNaN)\b`,
);

function understood(lines: readonly string[]): readonly string[] {
  const strange = lines.find((line) => LEFT.test(line.replace(TEXTS, '""')));
  if (strange !== undefined) throw changed(strange);
  return lines;
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

/** Text of Ajv's standalone code in, a function that tells `note` of each error out; nothing in it is exported. */
export function tidy(text: string, isBounded: boolean): string {
  const lines = text
    .split("\n")
    .filter((line) => line !== "" && line !== '"use strict";')
    .map((line) => (line.startsWith("export const ") ? line.slice("export ".length) : line));
  const told = withParts(withNotes(withoutSchemas(lines)), isBounded)
    .filter((line) => !BOOKKEEPING.test(line))
    .flatMap(withOwnMembers);
  const plain = withoutEmptyBlocks(withTests(told)).map(plainer);
  return `${indent(understood(withoutLimits(plain))).join("\n")}\n`;
}
