import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { stringValue } from "../src/go-sdk/string-literal.ts";
import { importGoSdk } from "../src/index.ts";
import { type CodesWorkplace, codesWorkplace, messageOf } from "./codes-workplace.ts";
import { clientGo, errorsGo } from "./go-sdk-source.ts";

const SDK = "tencentcloud/lamp/v20300101";
const CATALOGUE = "services/lamp/v20300101/error-codes.schema.json";

function sources(errors: string, client: string): CodesWorkplace {
  const place = codesWorkplace();
  place.put(`${SDK}/errors.go`, errors);
  place.put(`${SDK}/client.go`, client);
  return place;
}

const DIM = clientGo([{ name: "Dim", codes: ["A.A", "B.B"] }]);
const ERRORS = errorsGo(["A.A", "B.B"]);
/** The line of the first list in it. */
const AT = DIM.slice(0, DIM.indexOf("//  A_A")).split("\n").length;
const LIST = '//  A_A = "A.A"\n//  B_B = "B.B"';

const actionsIn = (errors: string, client: string): Record<string, readonly string[] | undefined> => {
  const place = sources(errors, client);
  importGoSdk(place);
  return Object.fromEntries(place.catalogue(CATALOGUE).oneOf.map((code) => [code.const, code["x-actions"]]));
};

describe("every layout that Go allows is read", () => {
  const expected = { "A.A": ["Dim"], "B.B": ["Dim"] };

  test.each<[string, string, string]>([
    ["as the SDK writes it", ERRORS, DIM],
    ["carriage returns", ERRORS.replaceAll("\n", "\r\n"), DIM.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${ERRORS}`, `\uFEFF${DIM}`],
    ["constants without brackets", 'package p\nconst A_A = "A.A"\nconst B_B = "B.B"', DIM],
    ["semicolons", 'package p; const (A_A = "A.A"; B_B = "B.B"); const ()', DIM],
    ["raw strings and escapes", 'package p\nconst (\nA_A = `A.A`\nB_B = "\\x42.\\u0042"\n)', DIM],
    ["block comments", ERRORS.replace("// this lamp's own", "/* this\nlamp's own = { */"), DIM],
    ["lists as Go's formatter lays them out", ERRORS, DIM.replaceAll("错误码:\n//  ", "错误码:\n//\n//\t")],
    [
      "the heading of the English edition",
      ERRORS,
      DIM.replaceAll("可能返回的错误码", "error code that may be returned"),
    ],
    ["methods without a context", ERRORS, DIM.slice(0, DIM.lastIndexOf("// Dim"))],
    ["a receiver that is not a pointer", ERRORS, DIM.replaceAll("c *Client", "c Client")],
  ])("%s", (_what, errors, client) => {
    expect(actionsIn(errors, client)).toEqual(expected);
  });

  test("an action's name may end like those of the methods with a context", () => {
    const client = clientGo([{ name: "RunWithContext", codes: ["A.A"] }]);
    expect(actionsIn(ERRORS, client)).toEqual({ "A.A": ["RunWithContext"], "B.B": undefined });
  });
});

describe("every form that the SDK never has is refused with file and line", () => {
  const E = `${SDK}/errors.go`;
  const C = `${SDK}/client.go`;

  test.each<[string, string, string, string]>([
    [
      "a constant that is not a string",
      'package p\nconst (\nA = "A"\nB = 5\n)',
      DIM,
      `${E}:4: expected a string literal, received "5"`,
    ],
    [
      "a constant with a type",
      'package p\nconst A string = "A"',
      DIM,
      `${E}:2: expected =, received "string"`,
    ],
    ["a sum", 'package p\nconst A = "A" + "B"', DIM, `${E}:2: expected the end of the line, received "+"`],
    ["a constant without a value", "package p\nconst (\nA\n)", DIM, `${E}:4: expected =, received ")"`],
    [
      "a block without an end",
      'package p\nconst (\nA = "A"\n',
      DIM,
      `${E}:3: expected the name of a constant, received the end of the file`,
    ],
    ["a function among the codes", "package p\nfunc f() {}", DIM, `${E}:2: expected const, received "func"`],
    ["a file without a package", "const A = 1", DIM, `${E}:1: expected package, received "const"`],
    ["a string without an end", 'package p\nconst A = "A\n', DIM, `${E}:2: expected Go, received "\\"A"`],
    [
      "an escape that Go does not have",
      'package p\nconst A = "\\q"',
      DIM,
      `${E}:2: expected a string literal`,
    ],
    [
      "a code twice",
      'package p\nconst (\nA = "A"\nB = "A"\n)',
      DIM,
      `${E}:4: expected each code once, received "A"again, after line 3`,
    ],
    ["an empty code", 'package p\nconst A = ""', DIM, `${E}:2: expected a code, received ""`],
    [
      "a code that errors.go lacks",
      errorsGo(["A.A"]),
      DIM,
      `${C}:${AT + 1}: expected a constant of ${E}, received B_B = "B.B"`,
    ],
    [
      "a different code for the same constant",
      ERRORS,
      DIM.replaceAll('A_A = "A.A"', 'A_A = "C.C"'),
      `${C}:${AT}: expected`,
    ],
    [
      "a code listed twice",
      ERRORS,
      DIM.replaceAll(LIST, `${LIST}\n//  A_A = "A.A"`),
      `${C}:${AT + 2}: expected each code once in a list`,
    ],
    [
      "two methods that disagree",
      ERRORS,
      DIM.replace(LIST, '//  A_A = "A.A"'),
      `${C}:${AT + 11}: expected the list of Dim, line ${AT + 1}, received another above DimWithContext`,
    ],
    [
      "a sentence in a list",
      ERRORS,
      DIM.replace(LIST, `${LIST}\n// and more`),
      `${C}:${AT + 2}: expected =, received "more"`,
    ],
    [
      "something after a code",
      ERRORS,
      DIM.replace(LIST, `${LIST} twice`),
      `${C}:${AT + 1}: expected the end of the line, received "twice"`,
    ],
    [
      "a list under another heading",
      ERRORS,
      DIM.replace("可能返回的错误码", "错误码"),
      `${C}:${AT}: expected "可能返回的错误码:" above the first code`,
    ],
    [
      "a list that is not above a method",
      ERRORS,
      DIM.replace("c *Client", "c *Server"),
      `${C}:${AT}: expected a list of codes above a method of Client`,
    ],
    [
      "a list separated from its method",
      ERRORS,
      DIM.replace(`${LIST}\n`, `${LIST}\n\n`),
      `${C}:${AT}: expected a list of codes above a method of Client`,
    ],
    [
      "a bracket that is never closed",
      ERRORS,
      `${DIM}func f() {\n`,
      "expected a closing bracket, received the end of the file",
    ],
    [
      "a bracket that was never opened",
      ERRORS,
      `${DIM}func f() }\n`,
      'expected a bracket that was opened, received "}"',
    ],
    ["something else", ERRORS, `${DIM}return\n`, 'expected a declaration, received "return"'],
  ])("%s", (_what, errors, client, message) => {
    const place = sources(errors, client);
    expect(messageOf(() => importGoSdk(place))).toContain(message);
    expect(place.exists(CATALOGUE)).toBe(false);
  });

  test("a file that is missing", () => {
    const place = codesWorkplace();
    place.put(E, ERRORS);
    expect(messageOf(() => importGoSdk(place))).toContain(`${C}: expected a readable file`);
  });

  test("the mistakes of all services are reported together", () => {
    const place = sources("package p\nconst A = 1", DIM);
    place.put("tencentcloud/torch/v20300101/errors.go", "package p\nvar A");
    expect(messageOf(() => importGoSdk(place)).split("\n")).toHaveLength(2);
  });
});

describe("string literals", () => {
  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

  /** The ways to write a character in the grammar. */
  const WAYS: readonly ((character: string, point: number) => string)[] = [
    (character) => (/["\\\n]/.test(character) ? `\\x${hex(character.charCodeAt(0), 2)}` : character),
    (_character, point) => `\\U${hex(point, 8)}`,
    (_character, point) => (point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`),
    (character) =>
      utf8(character)
        .map((byte) => `\\x${hex(byte, 2)}`)
        .join(""),
    (character) =>
      utf8(character)
        .map((byte) => `\\${byte.toString(8).padStart(3, "0")}`)
        .join(""),
  ];

  const written = fc
    .array(fc.tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), fc.constantFrom(...WAYS)))
    .map((parts) => ({
      value: parts.map(([character]) => character).join(""),
      literal: `"${parts.map(([character, way]) => way(character, character.codePointAt(0) ?? 0)).join("")}"`,
    }));

  test("any text is read back, however its characters are written", () => {
    fc.assert(fc.property(written, ({ value, literal }) => expect(stringValue(literal)).toBe(value)));
  });

  test("any text without a back quote or carriage return can be a raw string", () => {
    const raw = fc.string({ unit: "binary" }).filter((text) => !/[`\r]/.test(text));
    fc.assert(fc.property(raw, (text) => expect(stringValue(`\`${text}\``)).toBe(text)));
  });

  test("the letters", () => {
    expect(stringValue('"\\a\\b\\f\\n\\r\\t\\v\\\\\\""')).toBe('\x07\b\f\n\r\t\v\\"');
  });

  test.each([
    ['"\\q"', "an escape that does not exist"],
    ['"\\\'"', "the escape of a rune"],
    ['"\\ud800"', "half a surrogate pair"],
    ['"\\U00110000"', "beyond Unicode"],
    ['"\\501"', "beyond a byte"],
    ['"\\xff"', "bytes that are not UTF-8"],
    ['"\\x4"', "one digit too few"],
    ['"', "half a literal"],
    ["'a'", "a rune"],
    ["`a`b`", "two raw strings"],
  ])("%s is not a string literal: %s", (literal) => {
    expect(stringValue(literal)).toBeUndefined();
  });

  test("a literal of a megabyte is read, plain or in escapes", () => {
    expect(stringValue(`"${"A".repeat(1_000_000)}"`)).toHaveLength(1_000_000);
    expect(stringValue(`"${"\\x41".repeat(250_000)}"`)).toHaveLength(250_000);
  });
});

describe("a hostile source", () => {
  test("a code of a megabyte is refused", () => {
    const place = codesWorkplace();
    place.put("tencentcloud/lamp/v20300101/errors.go", `package p\nconst A = "${"A".repeat(1_000_000)}"\n`);
    place.put("tencentcloud/lamp/v20300101/client.go", "package p\n");
    expect(messageOf(() => importGoSdk(place))).toBe(
      "tencentcloud/lamp/v20300101/errors.go:2: expected a code of at most 1000 characters, received one of 1000000",
    );
  });

  test("400 kB of blanks in a comment are read quickly", () => {
    const place = codesWorkplace();
    place.put("tencentcloud/lamp/v20300101/errors.go", 'package p\nconst A = "A.A"\n');
    place.put(
      "tencentcloud/lamp/v20300101/client.go",
      `package p\n// a${" ".repeat(400_000)}b\nfunc (c *Client) Dim() {\n}\n`,
    );
    const started = performance.now();
    expect(importGoSdk(place).setAside).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
