import type { Edition, TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { KnownCatalogue } from "@tc3-schema/explain/catalogues";
import type { JudgingContract } from "../commands/validate/contracts/contracts.ts";
import { isSameVersion } from "../schemas/version.ts";

/** The values of `--edition`, `--service`, `--version`, `--action` and `--schemas`. */
export interface KnowledgeFilter {
  readonly edition?: Edition;
  readonly service?: string;
  readonly version?: string;
  readonly action?: string;
  /** A directory that `tc3 import` wrote. */
  readonly schemas?: string;
}

/** One version of a service. */
export interface ServiceVersion {
  /** Left out if it is the wanted one. */
  readonly edition?: TargetEdition;
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

/** A filter, or a contract, whose edition can be both. */
type Wanted = Omit<KnowledgeFilter, "edition"> & { readonly edition?: TargetEdition };

const isOfEdition = (wanted: TargetEdition = "both", has: TargetEdition = "both"): boolean =>
  wanted === "both" || has === "both" || wanted === has;

/** Whether a version of a service passes the filter. */
export const fits = ({ edition, service, version }: Wanted, known: ServiceVersion): boolean =>
  isOfEdition(edition, known.edition) &&
  (service === undefined || service === known.service) &&
  (version === undefined || isSameVersion(version, known.version));
