import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { SchemaSource, SourceEntry } from "@tc3-schema/codegen/schema-source";
import type { Definition } from "@tc3-schema/spec-import/definition";
import { describedBy } from "@tc3-schema/spec-import/described-by";
import type { Descriptions } from "@tc3-schema/spec-import/descriptions";
import { describedRequests, describedResponses } from "@tc3-schema/spec-import/schemas-of-definition";
import { catalogueOf } from "./catalogue-of-facts.ts";
import { definitionOfFacts } from "./definition-of-facts.ts";
import type { Definitions } from "./definitions.ts";
import type { ServiceFacts } from "./facts.ts";

type Describe = (definition: Definition) => Definition;

type MakeFile = (facts: ServiceFacts, described: Describe) => object;

/** How to make each file of a version from its facts. */
const FILES: ReadonlyMap<string, MakeFile> = new Map<string, MakeFile>([
  ["error-codes.en.json", (facts) => catalogueOf(facts).en],
  ["error-codes.schema.json", (facts) => catalogueOf(facts).codes],
  ["error-codes.zh.json", (facts) => catalogueOf(facts).zh],
  ["requests.schema.json", (facts, described) => describedRequests(described(definitionOfFacts(facts)))],
  ["responses.schema.json", (facts, described) => describedResponses(described(definitionOfFacts(facts)))],
]);

const directory = (name: string): SourceEntry => ({ name, isDirectory: true });
const file = (name: string): SourceEntry => ({ name, isDirectory: false });

const SERVICES = "services";

/**
 * Returns definitions as a source of schemas. A file is made when it is read.
 *
 * @param descriptions The words for the schemas. Without them, the schemas have none, because facts have no sentences.
 */
export function definitionsSource(
  definitions: Definitions,
  edition: TargetEdition,
  descriptions?: Descriptions,
): SchemaSource {
  const described: Describe = (definition) =>
    descriptions === undefined
      ? definition
      : describedBy(definition, descriptions.about(`${definition.service}/${definition.folder}`).sources);
  const value = (path: string): object => {
    const [top, service, version, name = ""] = path.split("/");
    const make = top === SERVICES ? FILES.get(name) : undefined;
    if (make === undefined) {
      throw new SchemaError([
        { file: path, pointer: "", expected: "a file of the definitions", received: "none" },
      ]);
    }
    return make(definitions.facts(edition, `${service}/${version}`), described);
  };
  return {
    list: (path) => {
      const [top, service, version] = path === "" ? [] : path.split("/");
      if (top === undefined) return [directory(SERVICES)];
      if (service === undefined) return definitions.services(edition).map(directory);
      if (version === undefined) return definitions.versions(edition, service).map(directory);
      const { codes } = definitions.facts(edition, `${service}/${version}`);
      return [...FILES.keys()].filter((name) => codes.size > 0 || !name.startsWith("error-codes.")).map(file);
    },
    read: (path) => JSON.stringify(value(path)),
    value,
  };
}
