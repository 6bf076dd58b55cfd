import type { KnownCatalogue } from "@tc3-schema/explain/catalogues";
import type { JudgingContract } from "../commands/validate/contracts/contracts.ts";
import { isSameVersion } from "../schemas/version.ts";

/** The values of `--service`, `--version`, `--action` and `--schemas`. */
export interface KnowledgeFilter {
  readonly service?: string;
  readonly version?: string;
  readonly action?: string;
  /** A directory that `tc3 import` wrote. */
  readonly schemas?: string;
}

/** One version of a service. */
export interface ServiceVersion {
  readonly service: string;
  readonly version: string;
}

/** The catalogues and the contract that a user's own schemas give. */
export interface ImportedKnowledge {
  readonly services: readonly ServiceVersion[];
  readonly catalogues: readonly KnownCatalogue[];
  /** Every code in them. */
  readonly codes: readonly string[];
  /** The names of all actions; empty if `--action` is not given. */
  readonly actions: readonly string[];
  /** The contract of the action that `--action` names. */
  readonly contract: JudgingContract | undefined;
}

/** Whether a version of a service passes the filter. */
export const fits = ({ service, version }: KnowledgeFilter, known: ServiceVersion): boolean =>
  (service === undefined || service === known.service) &&
  (version === undefined || isSameVersion(version, known.version));
