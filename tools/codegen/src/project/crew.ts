import type { Finding } from "../load/schema-error.ts";
import type { StaleFile } from "../write/disk-state.ts";
import type { ModuleFormat, WantedActions } from "./project-options.ts";
import type { SchemasPlace } from "./service-source.ts";

/** What is to be done, for whoever does it. */
export interface Assignment extends WantedActions {
  readonly schemas: SchemasPlace;
  readonly out: string;
  readonly needs: string;
  readonly format: ModuleFormat;
  /** Whatever makes the output another one, beside the schemas. */
  readonly salt: string;
}

/** How a service is on the disk. */
export interface Inspection {
  readonly path: string;
  /** The hash of its schemas and of what else its output depends on. */
  readonly from: string;
  /** The hash of its directory; undefined when there is none. */
  readonly holds: string | undefined;
}

/** The chosen actions of a service. */
export interface FoundActions {
  readonly path: string;
  readonly actions: readonly string[];
}

export interface Preparation {
  /** How many services there are to make. */
  readonly services: number;
  /** The services that were read, with the actions that were chosen of them. */
  readonly found: readonly FoundActions[];
  readonly findings: readonly Finding[];
}

export interface MadeService {
  readonly path: string;
  /** Why it could not be made; empty when it was. */
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly stale: readonly StaleFile[];
  /** The hash of its directory as it should be. */
  readonly holds: string;
}

/** Looks at services, reads those that changed, and then makes them: this thread, or several others. */
export interface Crew {
  readonly inspect: (paths: readonly string[]) => Promise<readonly Inspection[]>;
  /** Reads the schemas of all of them, so that nothing is written when one is broken. */
  readonly prepare: (paths: readonly string[]) => Promise<Preparation>;
  /** @param stage The directory to write to what is stale; without it, it is only told. */
  readonly make: (stage: string | undefined, onMade: (service: MadeService) => void) => Promise<void>;
  readonly dismiss: () => Promise<void>;
}
