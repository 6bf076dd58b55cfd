import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { SchemaSource, SourceEntry } from "@tc3-schema/codegen/schema-source";
import { wordlessRequests, wordlessResponses } from "@tc3-schema/spec-import/wordless";
import { catalogueOf } from "./catalogue-of-facts.ts";
import { definitionOfFacts } from "./definition-of-facts.ts";
import type { Definitions } from "./definitions.ts";
import type { ServiceFacts } from "./facts.ts";

/** How to make each file of a version from its facts. */
const FILES: ReadonlyMap<string, (facts: ServiceFacts) => object> = new Map<
  string,
  (facts: ServiceFacts) => object
>([
  ["error-codes.en.json", (facts) => catalogueOf(facts).en],
  ["error-codes.schema.json", (facts) => catalogueOf(facts).codes],
  ["error-codes.zh.json", (facts) => catalogueOf(facts).zh],
  ["requests.schema.json", (facts) => wordlessRequests(definitionOfFacts(facts))],
  ["responses.schema.json", (facts) => wordlessResponses(definitionOfFacts(facts))],
]);

const directory = (name: string): SourceEntry => ({ name, isDirectory: true });
const file = (name: string): SourceEntry => ({ name, isDirectory: false });

const SERVICES = "services";

/** Returns definitions as a source of schemas. A file is made when it is read. */
export function definitionsSource(definitions: Definitions, edition: TargetEdition): SchemaSource {
  const value = (path: string): object => {
    const [top, service, version, name = ""] = path.split("/");
    const make = top === SERVICES ? FILES.get(name) : undefined;
    if (make === undefined) {
      throw new SchemaError([
        { file: path, pointer: "", expected: "a file of the definitions", received: "none" },
      ]);
    }
    return make(definitions.facts(edition, `${service}/${version}`));
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
