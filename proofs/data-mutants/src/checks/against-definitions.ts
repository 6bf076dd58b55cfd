import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { SchemaSource } from "@tc3-schema/codegen/schema-source";
import { Definitions, definitionsSource, type ServiceFacts } from "@tc3-schema/facts";
import type { Data } from "../data.ts";
import { isJson, type Json, objectsOf, parse } from "../json.ts";
import type { Check } from "./check.ts";
import { differences } from "./differences.ts";
import { DOCUMENTED } from "./documented.ts";

/** Our words, the marks of announced members, and the rule on items that fail. The definitions have none of these. */
const OUR_OWN = new Set([
  "$schema",
  "$id",
  "title",
  "description",
  "x-docs",
  "x-announced",
  "x-failures",
  "x-reason",
  "x-source",
  "x-sources",
  "x-reviewed",
  "x-rule",
]);

/** Adds the facts that only the documentation has. */
function completed(facts: ServiceFacts): ServiceFacts {
  const path = `${facts.edition}/${facts.service}/v${facts.version.replaceAll("-", "")}`;
  const documented = DOCUMENTED[path];
  if (documented === undefined) return facts;
  const types = Object.entries(documented.types).map(
    ([name, members]) =>
      [name, new Map([...Object.entries(members), ...(facts.types.get(name) ?? [])])] as const,
  );
  return {
    ...facts,
    actions: new Map([
      ...documented.actions.map((action): readonly [string, "online"] => [action, "online"]),
      ...facts.actions,
    ]),
    types: new Map([...facts.types, ...types]),
    codes: new Map([...Object.entries(documented.codes), ...facts.codes]),
  };
}

class CompletedDefinitions extends Definitions {
  override facts(edition: Edition, path: string): ServiceFacts {
    return completed(super.facts(edition, path));
  }
}

/** Returns a catalogue with its codes by name, because their order means nothing. */
const withCodesByName = (content: Json): Json =>
  content["oneOf"] === undefined
    ? content
    : {
        ...content,
        oneOf: Object.fromEntries(objectsOf(content["oneOf"]).map((code) => [String(code["const"]), code])),
      };

const FILES = ["requests.schema.json", "responses.schema.json", "error-codes.schema.json"];

interface Compared {
  /** The file of the schemas, from the root of the repository. */
  readonly file: string;
  readonly edition: Edition;
  /** The same file in the schemas that the facts give. */
  readonly path: string;
  /** The files of facts that it is compared with. */
  readonly facts: readonly string[];
}

function comparedIn(schemas: SchemaSource): readonly Compared[] {
  const editions = [
    ["cn", ""],
    ["intl", "intl/"],
  ] as const;
  return editions.flatMap(([edition, top]) =>
    schemas.list(`${top}services`).flatMap(({ name: service }) =>
      schemas
        .list(`${top}services/${service}`)
        .filter(({ name }) => /^v\d{8}$/.test(name))
        .flatMap(({ name: version }) =>
          FILES.map((name) => ({
            file: `schemas/${top}services/${service}/${version}/${name}`,
            edition,
            path: `services/${service}/${version}/${name}`,
            facts: ["cn", "intl"].map((each) => `packages/definitions/${each}/${service}/${version}.jsonl`),
          })),
        ),
    ),
  );
}

function differencesIn({ all, definitions }: Data, { file, edition, path }: Compared): readonly string[] {
  const source = definitionsSource(new CompletedDefinitions(definitions), edition);
  const expected: unknown = JSON.parse(source.read(path));
  if (!isJson(expected)) throw new TypeError(`${path} is not an object`);
  return differences(withCodesByName(expected), withCodesByName(parse(all.read(file))), (name) =>
    OUR_OWN.has(name),
  ).map((each) => `${file}#${each}`);
}

/**
 * Compares the schemas of our services with the facts of `packages/definitions`. Both were imported from the same official
 * definitions, and each import writes both. So an edit of one of them shows.
 */
export const againstDefinitions: Check = {
  name: "definitions",
  test: "proofs/data-mutants/test/committed-data.test.ts",
  run: (data, files) =>
    comparedIn(data.schemas)
      .filter(({ file, facts }) => files === undefined || [file, ...facts].some((each) => files.has(each)))
      .flatMap((compared) => differencesIn(data, compared)),
};
