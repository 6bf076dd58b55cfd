import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateInMemory } from "@tc3-schema/codegen";
import { assertParses } from "@tc3-schema/codegen/assert-parses";
import { compiled } from "@tc3-schema/codegen/test/compiled";
import { importTccli } from "@tc3-schema/spec-import";
import * as fc from "fast-check";
import ts from "typescript";
import { definitionOf, textOf } from "../definitions.ts";
import { type Law, tryLaw } from "../law.ts";
import type { Budget, Result, Target } from "../target.ts";
import { inDirectory } from "../workplace.ts";

/** How many services are compiled together. A program of many costs little more than one of a single service. */
const AT_ONCE = 8;

/** The name of hostile definitions, followed by a number. */
const SERVICE = "hx";

const naming = (service: string): string => `"serviceShortName":"${service}"`;

/** A good definition beside the hostile ones. None of them may stop it. */
const GOOD = "good";
const GOOD_TEXT = JSON.stringify({
  actions: { Get: { document: "", input: "GetRequest", name: "Get", output: "GetResponse" } },
  metadata: { apiVersion: "2021-01-11", serviceShortName: GOOD },
  objects: {
    GetRequest: { document: "", type: "object", members: [] },
    GetResponse: {
      document: "",
      type: "object",
      members: [{ name: "RequestId", type: "string", member: "string", document: "" }],
    },
  },
  version: "1.0",
});

/** Checks that no text of a definition became code: then the code would have the name `hacked`. */
function assertNoName(file: string, text: string): void {
  if (!text.includes("hacked")) return;
  const visit = (node: ts.Node): void => {
    assert.ok(
      !(ts.isIdentifier(node) && node.text === "hacked"),
      `${file}: a text of a definition became code`,
    );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
}

/** How long the import and the generation of some definitions may take, if none has megabytes. */
const SECONDS = 60;

async function importAndGenerate(definitions: ReadonlyMap<string, string>, directory: string): Promise<void> {
  const started = performance.now();
  for (const [service, text] of definitions) {
    const file = join(directory, "official/services", service, "v20210111/api.json");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const schemas = join(directory, "schemas");
  mkdirSync(schemas);
  const { setAside } = importTccli({ from: join(directory, "official"), schemas, withDocs: true });
  const aside = setAside.map(({ path: spec }) => spec);
  assert.ok(!aside.includes(`${GOOD}/v20210111`), "the good definition was set aside");
  for (const { mistakes } of setAside) {
    assert.ok(mistakes.length > 0);
    for (const { file, expected, received } of mistakes) {
      assert.ok(file !== "" && expected !== "" && received !== "");
    }
  }
  const generator = { version: "0.0.0", fingerprint: "fuzz" };
  const generated = await generateInMemory({ schemas, generator });
  assert.equal(generated.size, definitions.size - aside.length, "imported definitions can be generated");
  const files = new Map<string, string>();
  for (const [home, texts] of generated) {
    assertParses({ directory: home, files: [...texts].map(([path, text]) => ({ path, text })) });
    for (const [path, text] of texts) {
      assertNoName(path, text);
      files.set(`/out/${home}/${path}`, text);
    }
  }
  assert.deepEqual(compiled(files).errors(), []);
  const seconds = (performance.now() - started) / 1000;
  assert.ok(seconds < SECONDS, `it took ${Math.round(seconds)} s`);
}

const law: Law<readonly string[]> = {
  law: "a definition is imported, and its code is generated, parses and compiles; or it is set aside with the reason, and does not stop others. None of its texts becomes code",
  inputs: fc.array(textOf(definitionOf(SERVICE)), { minLength: 1, maxLength: AT_ONCE, size: "max" }),
  count: (all) => all.length,
  show: (all) => all.join("\n"),
  holds: (all) =>
    inDirectory(async (directory) => {
      const named = all.map((text, index) => {
        const service = `${SERVICE}${index}`;
        return [service, text.replace(naming(SERVICE), naming(service))] as const;
      });
      await importAndGenerate(new Map([...named, [GOOD, GOOD_TEXT]]), directory);
    }),
};

/** Definitions on their way from the official file to the code. */
export const definitions: Target = {
  name: "definitions",
  what: "hostile definitions imported, generated, parsed and compiled: odd forms, names, texts, depth, width",
  runs: 96,
  run: ({ seed, runs }: Budget): Promise<Result> => tryLaw(law, { seed, runs: Math.ceil(runs / AT_ONCE) }),
};
