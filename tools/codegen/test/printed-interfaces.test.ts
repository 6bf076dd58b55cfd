import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import type { compile } from "json-schema-to-typescript";
import ts from "typescript";
import type { Output } from "../src/emit/emitted-file.ts";
import { loadSchemas } from "../src/load/load-schemas.ts";
import { directorySource } from "../src/load/schema-source.ts";
import { buildModel } from "../src/model/build-model.ts";
import type { Member, MemberKind, ObjectType } from "../src/model/model.ts";

const MARK = "printedByTheLibrary";

const library: { compile: typeof compile } = await jest.requireActual("json-schema-to-typescript");

/** The library, changed so that it puts a mark into every interface that it prints. */
jest.unstable_mockModule("json-schema-to-typescript", () => ({
  compile: async (...args: Parameters<typeof compile>) =>
    (await library.compile(...args)).replaceAll(
      /^export interface .* \{$/gm,
      (line) => `${line}\n${MARK}: true`,
    ),
}));

const { emitPackages } = await import("../src/emit/emit-packages.ts");
const { emitProjectCallbacks, emitProjectService } = await import("../src/emit/emit-project.ts");
const { PLAIN, printInterfaces } = await import("../src/emit/types/print-interfaces.ts");
const { schemaForPrinter } = await import("../src/emit/types/schema-for-printer.ts");

const model = buildModel(loadSchemas(directorySource(join(import.meta.dirname, "../../../schemas"))));

function interfacesIn(text: string): readonly ts.InterfaceDeclaration[] {
  const found: ts.InterfaceDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, true));
  return found;
}

const namesIn = (node: ts.InterfaceDeclaration): readonly string[] =>
  node.members.map((each) => (each.name !== undefined && "text" in each.name ? each.name.text : ""));

const interfacesOf = (outputs: readonly Output[]): readonly ts.InterfaceDeclaration[] =>
  outputs.flatMap(({ files }) => files.flatMap(({ text }) => interfacesIn(text)));

describe("every interface in every generated file was printed by json-schema-to-typescript", () => {
  /** The interfaces without the mark. */
  const unmarked = (outputs: readonly Output[]): readonly string[] =>
    interfacesOf(outputs)
      .filter((each) => namesIn(each)[0] !== MARK)
      .map((each) => each.name.text);

  test("in our own packages", async () => {
    const outputs = await emitPackages(model);
    expect(unmarked(outputs)).toEqual([]);
    const names = interfacesOf(outputs).map((each) => each.name.text);
    expect(names).toEqual(
      expect.arrayContaining(["EnvelopeResponse", "SendStatus", "SendSmsRequest", "DeliveryStatus"]),
    );
  });

  test("in a project", async () => {
    const services = model.services.map((each) => emitProjectService(model.envelope, each, "1.0.0"));
    const callbacks = model.callbacks.map((each) => emitProjectCallbacks(each, "1.0.0"));
    const outputs = await Promise.all([...services, ...callbacks]);
    expect(unmarked(outputs)).toEqual([]);
    const types = [
      ...model.services.flatMap((each) => [...each.types, ...each.requestTypes]),
      ...model.callbacks.flatMap((each) => each.types),
    ];
    expect(interfacesOf(outputs)).toHaveLength(types.length);
  });
});

const member = (name: string, type: MemberKind, more: Partial<Member> = {}): Member => ({
  name,
  type,
  promised: true,
  nullable: false,
  nullFlag: false,
  deprecated: false,
  description: undefined,
  ...more,
});

const objectType = (name: string, members: readonly Member[], description?: string): ObjectType => ({
  name,
  description,
  members,
});

/** Returns the printed text without the mark. */
async function print(...types: readonly ObjectType[]): Promise<string> {
  const texts = [...(await printInterfaces(types)).values()].map(({ text }) => text);
  return texts.join("\n").replaceAll(`  ${MARK}: true;\n`, "");
}

describe("a printed interface", () => {
  test("has the name that the definition has, where the library would write K8SLabel", async () => {
    const label = objectType("K8sLabel", [member("Name", { kind: "string" })]);
    const pod = objectType("K8s_pod", [
      member("Labels", { kind: "list", of: { kind: "ref", name: "K8sLabel" } }),
      member("Main", { kind: "ref", name: "K8sLabel" }, { promised: false, nullable: true }),
    ]);
    expect(await library.compile({ ...schemaForPrinter([label], PLAIN) }, "", { format: false })).toContain(
      "interface K8SLabel {",
    );
    expect(await print(label, pod)).toBe(`export interface K8sLabel {
  Name: string;
}

export interface K8s_pod {
  Labels: K8sLabel[];
  Main?: K8sLabel | null;
}
`);
  });

  test("stays separate from one whose name differs by case only", async () => {
    const names = ["ab", "Ab", "A_b", "AB", "A1b", "A1B"];
    const printed = await print(...names.map((name) => objectType(name, [])));
    expect(interfacesIn(printed).map((each) => each.name.text)).toEqual(names);
  });

  test("can have every kind of member", async () => {
    expect(
      await print(
        objectType(
          "All",
          [
            member("Any", { kind: "any" }, { nullable: true }),
            member("Big", { kind: "integer", official: "int64" }, { nullable: true }),
            member("Flags", { kind: "list", of: { kind: "boolean" } }, { nullable: true }),
            member("Old", { kind: "number" }, { deprecated: true, description: "Was once." }),
            member("Small", { kind: "integer" }, { promised: false }),
            member("with-dash", { kind: "string" }, { description: "Quoted." }),
          ],
          "Holds each.",
        ),
      ),
    ).toBe(`/** Holds each. */
export interface All {
  Any: unknown;
  Big: Int64 | null;
  Flags: boolean[] | null;
  /**
   * Was once.
   * @deprecated
   */
  Old: number;
  Small?: number;
  /** Quoted. */
  "with-dash": string;
}
`);
  });

  test.each([
    "*/ export const evil = 1; /*",
    "a\n */\nexport const evil = 1;\n/**",
    "a\n}\nexport const evil = 1;\n",
    "a\u2028*/ evil()\r*/ evil()",
    "*\u200e/ evil()",
    "**/ evil()",
  ])("%j stays in its comment", async (description) => {
    const source = ts.createSourceFile(
      "x.ts",
      await print(
        objectType("A", [member("M", { kind: "string" }, { description })], description),
        objectType("B", []),
      ),
      ts.ScriptTarget.ES2022,
      true,
    );
    expect(source.statements.map((each) => ts.SyntaxKind[each.kind])).toEqual([
      "InterfaceDeclaration",
      "InterfaceDeclaration",
    ]);
    expect(interfacesIn(source.text).map(namesIn)).toEqual([["M"], []]);
  });

  test("has the same text each time", async () => {
    const types = model.services.flatMap((each) => each.types).slice(0, 50);
    const distinct = [...new Map(types.map((each) => [each.name, each])).values()];
    expect(await print(...distinct)).toBe(await print(...distinct));
  });
});
