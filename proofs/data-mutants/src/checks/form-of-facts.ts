import type { Edition } from "@tc3-schema/codegen/schema-files";
import { Definitions } from "@tc3-schema/facts";
import { definitionOfFacts } from "@tc3-schema/facts/definition-of-facts";
import { printFacts } from "@tc3-schema/facts/print-facts";
import { Ajv, type ValidateFunction } from "ajv";
import { type Data, DEFINITIONS, factsFiles } from "../data.ts";
import { parse } from "../json.ts";
import type { Check } from "./check.ts";

let validate: ValidateFunction | undefined;

/** Returns the version of a file of facts: `cvm/v20170312`. */
const pathOf = (file: string): string =>
  file.slice(DEFINITIONS.length + 1).replace(/^(cn|intl)\/|\.jsonl$/g, "");

/** Returns what is wrong with the facts of a version in both editions, because one may refer to the other. */
function wrongWith({ definitions }: Data, path: string): readonly string[] {
  const read = new Definitions(definitions);
  const editions = (["cn", "intl"] as const).filter((edition) => read.text(edition, path) !== undefined);
  return editions.flatMap((edition: Edition) => {
    const facts = read.edition(edition, path);
    if (facts === undefined) return [];
    definitionOfFacts(facts);
    const base = edition === "intl" ? read.edition("cn", path) : undefined;
    return printFacts(facts, base) === read.text(edition, path)
      ? []
      : [`${edition}/${path}: an import would write it in another way`];
  });
}

/** Checks each line, reads the facts, and writes them again. */
export const formOfFacts: Check = {
  name: "form of facts",
  test: "tools/facts/test/definitions-package.long.test.ts",
  run: (data, files) => {
    const chosen = factsFiles(data).filter((file) => files?.has(file) !== false);
    validate ??= new Ajv().compile(parse(data.definitions.read("line.schema.json")));
    const isLine = validate;
    const lines = chosen.flatMap((file) =>
      data.all
        .read(file)
        .trimEnd()
        .split("\n")
        .flatMap((line, index) =>
          isLine(JSON.parse(line)) ? [] : [`${file}:${index + 1}: not such a line`],
        ),
    );
    const wrong = [...new Set(chosen.map(pathOf))].flatMap((path) => wrongWith(data, path));
    return [...lines, ...wrong];
  },
};
