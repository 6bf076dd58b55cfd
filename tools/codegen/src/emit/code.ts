const NONE: readonly string[] = [];

/**
 * Source text of the output language. Only this module makes it. A plain string that is put into a template becomes a
 * string literal, so that no text of a schema can ever become code.
 *
 * Imports and exports have two forms, so every piece of code does: that of ES modules, and that of CommonJS.
 */
export class Code {
  /** As part of an ES module or of a declaration file. */
  readonly text: string;
  readonly commonJs: string;
  /** The names that it exports. */
  readonly exported: readonly string[];

  constructor(text: string, commonJs: string = text, exported: readonly string[] = NONE) {
    this.text = text;
    this.commonJs = commonJs;
    this.exported = exported;
  }
}

/** The values that a template accepts. Strings and numbers become literals. Only `Code` is inserted unchanged. */
export type Printable = Code | string | number | boolean | readonly Printable[];

/** The characters of a string that needs no escapes. Nearly all names and codes have no others. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** U+2028 and U+2029 end a line in the JavaScript of some tools, though not in JSON. */
function literal(value: string | number | boolean): string {
  if (typeof value === "string" && PLAIN.test(value)) return `"${value}"`;
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Code that grows. As long as both forms are the same, only one is kept. */
class Growing {
  #text = "";
  #commonJs: string | undefined;
  #exported: string[] | undefined;

  words(text: string): void {
    this.#text += text;
    if (this.#commonJs !== undefined) this.#commonJs += text;
  }

  value(value: Printable): void {
    if (value instanceof Code) this.#code(value);
    else if (typeof value === "object") {
      for (const each of value) this.value(each);
    } else this.words(literal(value));
  }

  #code({ text, commonJs, exported }: Code): void {
    if (this.#commonJs !== undefined) this.#commonJs += commonJs;
    else if (text !== commonJs) this.#commonJs = this.#text + commonJs;
    this.#text += text;
    for (const each of exported) {
      this.#exported ??= [];
      this.#exported.push(each);
    }
  }

  get code(): Code {
    return new Code(this.#text, this.#commonJs, this.#exported);
  }
}

const NOTHING = new Code("");

/**
 * Builds source text. The words of the template are code, and the inserted values are data.
 *
 * @example
 * code`export const greeting = ${'say "hi"'};`.text; // export const greeting = "say \"hi\"";
 */
export const code = (words: TemplateStringsArray, ...values: readonly Printable[]): Code => {
  const growing = new Growing();
  for (const [index, word] of words.entries()) {
    if (index > 0) growing.value(values[index - 1] ?? NOTHING);
    growing.words(word);
  }
  return growing.code;
};

/** Puts a separator between values. */
export const joined = (values: readonly Printable[], separator: Code): Code =>
  code`${values.map((value, index) => (index === 0 ? value : [separator, value]))}`;

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A name that the output declares or uses. @throws {TypeError} If it is not an identifier. */
export function name(identifier: string): Code {
  if (!IDENTIFIER.test(identifier)) throw new TypeError(`${JSON.stringify(identifier)} is not an identifier`);
  return new Code(identifier);
}

/** A member's name in a declaration: quoted unless it is an identifier. */
export const memberKey = (member: string): Code =>
  IDENTIFIER.test(member) ? new Code(member) : code`${member}`;

/** The expression for a member of an object. */
export const access = (object: Code, member: string): Code =>
  IDENTIFIER.test(member) ? code`${object}.${new Code(member)}` : code`${object}[${member}]`;

/** Text of another generator (Ajv, json-schema-to-typescript), which quotes strings itself. */
export const foreign = (text: string): Code => new Code(text);

function jsonText(value: unknown, margin: string): string {
  if (typeof value === "string") return literal(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => jsonText(item, margin)).join(", ")}]`;
  const inner = `${margin}  `;
  const members = Object.entries(value).map(([key, member]) => {
    const quoted = literal(key);
    return `${inner}${key === "__proto__" ? `[${quoted}]` : quoted}: ${jsonText(member, inner)},\n`;
  });
  return members.length === 0 ? "{}" : `{\n${members.join("")}${margin}}`;
}

/**
 * A JSON value as a literal. A key is computed if a plain one would have another meaning: `"__proto__": {}` is a member
 * in JSON, but in JavaScript it sets the prototype.
 */
export const jsonLiteral = (value: unknown, margin = ""): Code => new Code(jsonText(value, margin));

const WIDTH = 100;

/**
 * Breaks a text into lines at blanks. A word that is longer than a line gets a line of its own. TypeScript takes a word
 * that begins with `@` as a tag, also within a line, so a text gets a backslash there: `\@deprecated`. Documents show it
 * without the backslash.
 */
const wrap = (text: string): string[] =>
  text
    .replaceAll("*/", "* /")
    // Some official descriptions hold control characters, and others could reverse the order of the text around them.
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => (word.startsWith("@") ? `\\${word}` : word))
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + word.length >= WIDTH) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
      return lines;
    }, []);

/** Does the same with each part of a text. Parts are separated by an empty line, and stay so. */
const wrapParts = (text: string): readonly string[] =>
  text
    .split("\n\n")
    .map(wrap)
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));

/**
 * The lines of a doc comment. No text can end the comment or set a tag. Each paragraph begins a line, and undefined
 * ones are left out.
 */
export const commentLines = (paragraphs: readonly (string | undefined)[]): readonly string[] =>
  paragraphs.flatMap((text) => (text === undefined ? [] : wrapParts(text)));

/**
 * A doc comment, or nothing if there is no text. No text can end the comment or set a tag.
 *
 * @param paragraphs Each begins a line; undefined ones are left out.
 */
export const docComment = (paragraphs: readonly (string | undefined)[]): Code => {
  const lines = commentLines(paragraphs);
  if (lines.length === 0) return NOTHING;
  return new Code(
    lines.length === 1
      ? `/** ${lines.join("")} */\n`
      : `/**\n${lines.map((line) => `${` * ${line}`.trimEnd()}\n`).join("")} */\n`,
  );
};

/** The beginning of every generated file, also in a checkout with the line endings of Windows. */
export const GENERATED: RegExp = /^(?:\/\* eslint-disable \*\/\r?\n\/\/|#) @generated from /;

/**
 * The head of every generated file: where it comes from and how to change it. ESLint skips the file because of its
 * first line, and review tools know `@generated`.
 *
 * @param more Further lines that the file needs.
 */
export const header = (source: string, command: string, more: readonly string[] = []): Code =>
  new Code(
    [
      "/* eslint-disable */",
      `// @generated from ${source}: change that, then run \`${command}\`.`,
      ...more.map((line) => `// ${line}`),
    ]
      .map((line) => `${line.replaceAll(/[\r\n\u2028\u2029]/g, " ")}\n`)
      .join(""),
  );
