import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import ts from "typescript";
import { code, docComment, GENERATED, header, jsonLiteral, name } from "../src/emit/code.ts";
import { packagesTarget } from "../src/emit/emit-packages.ts";
import { emitCatalogue } from "../src/emit/errors/emit-catalogue.ts";
import { emitCodeUnion } from "../src/emit/types/emit-code-union.ts";
import { printInterfaces } from "../src/emit/types/print-interfaces.ts";
import type { CatalogueModel, Member } from "../src/model/model.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";

const anyString = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary" }), fc.string());

/** Statements, types and comments of a text, as the compiler sees them. */
const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, true);

/** Loads the text of a module as its user will. */
const load = (text: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript,${encodeURIComponent(text)}`);

const evaluate = async (expression: string): Promise<unknown> =>
  (await load(`export default (${expression});`))["default"];

describe("a string of a schema never becomes code", () => {
  test("a string in a template is a literal", async () => {
    await fc.assert(
      fc.asyncProperty(anyString, async (text) => {
        expect(await evaluate(code`${text}`.text)).toBe(text);
      }),
    );
  });

  test("a JSON value as a literal is the same value, __proto__ included", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(await evaluate(jsonLiteral(json).text)).toStrictEqual(json);
      }),
    );
    const value = await evaluate(jsonLiteral(JSON.parse('{"__proto__":{"a":1}}')).text);
    expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
  });

  test("a comment contains the string", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(parse(docComment([text]).text).statements).toHaveLength(0);
        expect(parse(header(text, text, [text]).text).statements).toHaveLength(0);
      }),
    );
  });

  test.each([
    "@deprecated Do not use.",
    "Old. @deprecated Do not use.",
    "Old.\n@deprecated",
    "Old.\n\n@see {@link eval}",
    "@@deprecated",
    "\u200e@deprecated",
    "*/@deprecated",
    "*@deprecated",
    "**@deprecated",
    "* @deprecated",
    `${"long ".repeat(19)}@deprecated`,
  ])("the comment of %j has no tag", (text) => {
    const source = parse(`${docComment([text]).text}export declare const a: 1;`);
    expect(source.statements.flatMap((each) => ts.getJSDocTags(each).map((tag) => tag.getText()))).toEqual(
      [],
    );
  });

  test("a comment with any text has no tag", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom("@a", " ", "\n", "*", "`", "{", "}"), anyString)),
        (parts) => {
          const source = parse(`${docComment([parts.join("")]).text}export declare const a: 1;`);
          expect(source.statements.flatMap((each) => ts.getJSDocTags(each))).toHaveLength(0);
        },
      ),
    );
  });

  test("blanks around the words of a comment are left out", () => {
    expect(docComment([" a  \n b\u0000\u202ec "]).text).toBe("/** a b c */\n");
  });

  test.each([[[]], [[undefined]], [["", " \n\n "]]])("the texts %j give no comment", (texts) => {
    expect(docComment(texts).text).toBe("");
  });

  test.each(["", "a b", "a-b", "1a", "a;b", "a.b", "类型", "__proto__\n"])(
    "%j is refused as a name",
    (identifier) => {
      const message = `${JSON.stringify(identifier)} is not an identifier`;
      expect(() => name(identifier)).toThrow(new TypeError(message));
    },
  );
});

test.each(["\n", "\r", "\u2028", "\u2029"])("%j in the name of a source ends no line of the head", (end) => {
  expect(header(`a${end}b`, "pnpm generate", [`c${end}d`]).text).toBe(
    "/* eslint-disable */\n// @generated from a b: change that, then run `pnpm generate`.\n// c d\n",
  );
});

test.each(["\n", "\r\n"])("a generated file is known by its head if lines end with %j", (end) => {
  const head = header("a.json", "pnpm generate").text.replaceAll("\n", end);
  expect(head).toMatch(GENERATED);
  expect(`# @generated from nothing: it is a file of another kind.${end}`).toMatch(GENERATED);
  expect(`${end}${head}`).not.toMatch(GENERATED);
});

const saying = (codes: readonly string[]): readonly (readonly [string, string])[] =>
  codes.map((each) => [each, each]);

const catalogue = (codes: readonly string[]): CatalogueModel => ({
  source: "schemas/x.json",
  belongsTo: undefined,
  name: "TestErrorCode",
  description: "*/ process.exit(1); /*",
  codes: codes.map((each) => ({
    code: each,
    fault: "client",
    category: "quota",
    retry: "throttle",
    waitSeconds: 30,
    reason: each,
    docs: each,
    reviewed: false,
    actions: [],
  })),
  families: [],
  texts: [
    { source: "schemas/x.en.json", language: "en", summaries: saying(codes), reasons: [] },
    { source: "schemas/x.zh.json", language: "zh", summaries: saying(codes), reasons: saying(codes) },
  ],
});

describe("code from hostile models", () => {
  test("has unions with exactly the codes", () => {
    const source = parse(emitCodeUnion(catalogue(HOSTILE_TEXTS), "./open.js").text);
    const [, known] = source.statements;
    expect(source.statements).toHaveLength(3);
    expect(known !== undefined && ts.isTypeAliasDeclaration(known) && ts.isUnionTypeNode(known.type)).toBe(
      true,
    );
    const literals: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) literals.push(node.literal.text);
      ts.forEachChild(node, visit);
    };
    if (known !== undefined) visit(known);
    expect(literals).toEqual(HOSTILE_TEXTS);
  });

  test("has interfaces with exactly the members, as the wire spells them", async () => {
    const members = HOSTILE_TEXTS.filter((each) => each !== "").map(
      (each): Member => ({
        name: each,
        type: { kind: "string" },
        promised: true,
        nullable: false,
        nullFlag: false,
        deprecated: true,
        description: each,
      }),
    );
    const printed = await printInterfaces([{ name: "Test", description: HOSTILE_TEXTS.join(" "), members }]);
    const source = parse([...printed.values()].map(({ text }) => text).join(""));
    const [statement] = source.statements;
    expect(source.statements).toHaveLength(1);
    const names =
      statement !== undefined && ts.isInterfaceDeclaration(statement)
        ? statement.members.map((member) =>
            member.name !== undefined && "text" in member.name ? member.name.text : undefined,
          )
        : [];
    expect(new Set(names)).toEqual(new Set(members.map((member) => member.name)));
  });

  test("has catalogues with exactly the given entries", async () => {
    const files = emitCatalogue(
      catalogue(HOSTILE_TEXTS),
      packagesTarget("sms/v20210111", "cn"),
      "./runtime.js",
    );
    const emitted = (end: string): Promise<Record<string, unknown>> =>
      load(files.find(({ path }) => path.endsWith(end))?.text ?? "");
    expect((await emitted("classes.js"))["codes"]).toEqual(
      new Map(HOSTILE_TEXTS.map((each) => [each, ["client", "quota", "throttle", 30]])),
    );
    expect((await emitted("details.js"))["details"]).toEqual(
      new Map(HOSTILE_TEXTS.map((each) => [each, { reason: each, docs: each }])),
    );
    expect((await emitted("details.js"))["unreviewed"]).toEqual(new Set(HOSTILE_TEXTS));
    expect((await emitted("zh.js"))["zh"]).toEqual({
      language: "zh",
      summaries: new Map(HOSTILE_TEXTS.map((each) => [each, each])),
      reasons: new Map(HOSTILE_TEXTS.map((each) => [each, { reason: each }])),
    });
    // Its reasons are those of the catalogue, which `load` cannot import.
    const english = files
      .find(({ path }) => path === "en.js")
      ?.text.replace(/^import .*$/m, "const details = 0;");
    expect((await load(english ?? ""))["en"]).toMatchObject({
      language: "en",
      summaries: new Map(HOSTILE_TEXTS.map((each) => [each, each])),
    });
  });
});
