import { describe, expect, test } from "@jest/globals";
import { assertParses } from "../src/emit/assert-parses.ts";

const output = (text: string, path = "a.js") => ({ directory: "cvm/v20170312", files: [{ path, text }] });

describe("generated JavaScript is parsed before it is put in place", () => {
  test.each([
    [
      "an ES module",
      'import { a } from "./a.js";\nexport { b } from "./b.js";\n\nconst c = a;\nexport { c as class };\n',
    ],
    ["CommonJS", '// Generated.\n"use strict";\n\nexports.class = 1;\n'],
    ["no exports", "export {};\n"],
  ])("%s", (_what, text) => {
    expect(() => {
      assertParses(output(text));
    }).not.toThrow();
  });

  test.each([
    ["a word of the language as a name", "export const class = 1;\n"],
    ["one of strict mode", "export const let = 1;\n"],
    ["one of strict mode, in CommonJS", '// Generated.\n"use strict";\n\nconst static = 1;\n'],
    ["a name declared twice", 'import { codes } from "./codes.js";\nexport const codes = 1;\n'],
    ["a name exported twice", "const a = 1;\nexport { a };\nexport { a };\n"],
    ["a name that every CommonJS module has already", '// Generated.\n"use strict";\n\nconst exports = 1;\n'],
    ["a function that is closed too early", "export function a() {\n}}\n"],
  ])("%s is refused, with the file and the reason", (_what, text) => {
    expect(() => {
      assertParses(output(text));
    }).toThrow(
      /^cvm\/v20170312\/a\.js: expected generated code that parses, received .+ defect of the generator/,
    );
  });

  test("declarations are not parsed, because the compiler reads them", () => {
    expect(() => {
      assertParses(output("export declare const class: 1;\n", "a.d.ts"));
    }).not.toThrow();
  });
});
