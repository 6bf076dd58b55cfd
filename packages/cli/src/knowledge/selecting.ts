import type { JudgingContract } from "../commands/validate/contracts/contracts.ts";
import { isSameVersion } from "../schemas/version.ts";
import type { KnownCatalogue } from "./catalogues.ts";

/** What `--service`, `--version`, `--action` and `--schemas` say. */
export interface Selecting {
  readonly service?: string;
  readonly version?: string;
  readonly action?: string;
  /** A directory of the user's, which `tc3 import` wrote. */
  readonly schemas?: string;
}

/** One version of a service. */
export interface ServiceVersion {
  readonly service: string;
  readonly version: string;
}

/** What a user's own schemas say. */
export interface OwnKnowledge {
  readonly services: readonly ServiceVersion[];
  readonly catalogues: readonly KnownCatalogue[];
  /** Every code in them. */
  readonly codes: readonly string[];
  /** The names of all actions, where one was asked for. */
  readonly actions: readonly string[];
  /** That one's contract. */
  readonly contract: JudgingContract | undefined;
}

export const fits = ({ service, version }: Selecting, known: ServiceVersion): boolean =>
  (service === undefined || service === known.service) &&
  (version === undefined || isSameVersion(version, known.version));
