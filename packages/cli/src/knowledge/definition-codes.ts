import { judgeCode } from "@tc3-schema/code-rules/judge-code";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import { lookup } from "@tc3-schema/errors";
import type { KnownCatalogue } from "@tc3-schema/explain/catalogues";
import { catalogueOfCode } from "@tc3-schema/explain/listed-code";
import type { Definitions } from "@tc3-schema/facts";
import { codeListings, codeNames, type OnDamage } from "@tc3-schema/facts/code-listings";
import { newestDefinitions } from "../definitions/project-definitions.ts";
import { InputError } from "../input-error.ts";
import { versionOf } from "../schemas/version.ts";
import { fits, type KnowledgeFilter, type ServiceVersion } from "./filter.ts";

/** The error codes of all services, as the definitions list them and the rules judge them. */
export interface DefinitionCodes {
  /** Whether there are definitions on this machine. */
  readonly found: boolean;
  /** Every version of every service; empty unless the filter names a service or a version. */
  versions(): readonly ServiceVersion[];
  /** The catalogues that list a code, the newest version of a service first. Each has only that code. */
  catalogues(code: string): readonly KnownCatalogue[];
  /** The names of all codes. */
  codes(): readonly string[];
}

/** Explaining a code works without definitions too: then only less is known. */
function findDefinitions(): Definitions | undefined {
  try {
    return newestDefinitions(process.cwd()).definitions;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const versionsIn = (definitions: Definitions, edition: TargetEdition): readonly ServiceVersion[] =>
  definitions
    .services(edition)
    .flatMap((service) =>
      definitions.versions(edition, service).map((folder) => ({ service, version: versionOf(folder) })),
    );

/** Finds the codes of the services that pass the filter. Nothing is read before somebody asks. */
export function definitionCodes(filter: KnowledgeFilter, onDamage: OnDamage): DefinitionCodes {
  const { edition, service, version } = filter;
  const definitions = findDefinitions();
  const chosen = service !== undefined || version !== undefined;
  return {
    found: definitions !== undefined,
    versions: () => (definitions === undefined || !chosen ? [] : versionsIn(definitions, edition ?? "both")),
    catalogues: (code) => {
      // Almost every service lists the common codes, so the list says nothing, except about one service.
      if (definitions === undefined || (!chosen && lookup(code).match === "exact")) return [];
      const wanted = {
        ...(edition === undefined ? {} : { edition }),
        ...(service === undefined ? {} : { service }),
      };
      return codeListings(definitions, code, wanted, onDamage)
        .filter((listing) => fits(filter, listing))
        .map((listing) => catalogueOfCode(code, listing, judgeCode));
    },
    codes: () => (definitions === undefined ? [] : codeNames(definitions, onDamage)),
  };
}
