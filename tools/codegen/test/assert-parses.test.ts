import { describe, expect, test } from "@jest/globals";
import { assertParses } from "../src/emit/assert-parses.ts";
import { type Code, code } from "../src/emit/code.ts";
import { declarationFile, type EmittedFile, moduleFile, type Output } from "../src/emit/emitted-file.ts";
import { exportDeclared, exportFrom, exportOf, importOf, noExports } from "../src/emit/module.ts";

const output = (file: EmittedFile): Output => ({ directory: "cvm/v20170312", files: [file] });

const HEAD = code`// Generated.\n`;

const script = (body: Code): EmittedFile => moduleFile("a.js", HEAD, body);

describe("generated JavaScript is parsed before it is put in place", () => {
  test.each([
    [
      "a module",
      code`${importOf(["a"], "./a.js")}${exportFrom("b", "./b.js")}const c = a;\n${exportOf(code`c`, "class")}`,
    ],
    ["no exports", noExports],
  ])("%s passes", (_what, body) => {
    expect(() => {
      assertParses(output(script(body)));
    }).not.toThrow();
  });

  test.each([
    ["a word of the language as a name", exportDeclared("a", code`const class = 1;\n`)],
    ["a word of strict mode as a name", exportDeclared("a", code`const let = 1;\n`)],
    [
      "a name declared twice",
      code`${importOf(["codes"], "./codes.js")}${exportDeclared("codes", code`const codes = 1;\n`)}`,
    ],
    ["a name exported twice", code`const a = 1;\n${exportOf(code`a`)}${exportOf(code`a`)}`],
    ["a name that every CommonJS module has already", code`const exports = 1;\n`],
    ["a function that is closed too early", exportDeclared("a", code`function a() {\n}}\n`)],
  ])("%s is refused, with the file and the reason", (_what, body) => {
    expect(() => {
      assertParses(output(script(body)));
    }).toThrow(
      /^cvm\/v20170312\/a\.js: expected generated code that parses, received .+ defect of the generator/,
    );
  });

  test("the name that is exported twice is in the message", () => {
    expect(() => {
      assertParses(output(script(code`const a = 1;\n${exportOf(code`a`)}${exportOf(code`a`)}`)));
    }).toThrow("received Duplicate export of 'a'");
  });

  test("declarations are not parsed, because the compiler reads them", () => {
    expect(() => {
      assertParses(output(declarationFile("a.d.ts", HEAD, code`export declare const class: 1;\n`)));
    }).not.toThrow();
  });
});
