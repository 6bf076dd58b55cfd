import type { Ambient } from "../emit/emit-project.ts";
import type { Mistake } from "../load/schema-error.ts";
import type { StaleFile } from "../write/disk-state.ts";
import type { ModuleFormat, WantedActions } from "./project-options.ts";
import type { SchemasPlace } from "./service-source.ts";

/** The options of a run that every worker needs. */
export interface Assignment extends WantedActions {
  readonly schemas: SchemasPlace;
  readonly out: string;
  readonly needs: string;
  readonly format: ModuleFormat;
  readonly ambient?: Ambient;
  /** Everything that the output depends on besides the schemas, such as the version of the generator. */
  readonly salt: string;
}

/** The state of a service on the disk. */
export interface Inspection {
  readonly path: string;
  /** The hash of its schemas and of everything else that its output depends on. */
  readonly from: string;
  /** The hash of its directory; undefined if there is none. */
  readonly holds: string | undefined;
}

/** The chosen actions of a service. */
export interface FoundActions {
  readonly path: string;
  readonly actions: readonly string[];
}

export interface GeneratedService {
  readonly stale: readonly StaleFile[];
  /** The hash of its directory as it should be. */
  readonly holds: string;
}

/** The result for one service. */
export interface ServiceResult extends FoundActions {
  /** The reasons why it cannot be generated; empty if it can. */
  readonly mistakes: readonly Mistake[];
  /** What is wrong in the files with its descriptions. Those were left out. */
  readonly docsMistakes: readonly Mistake[];
  /** Absent if it has mistakes or none of the chosen actions, or if it was only read. */
  readonly generated?: GeneratedService;
}

/** The workers that generate services: threads, or this thread. */
export interface Workers {
  /** Rejects with a `SchemaError` if a file that a service is made from cannot be read. */
  readonly inspect: (paths: readonly string[]) => Promise<readonly Inspection[]>;
  /**
   * Generates services, in any order. After the first one with mistakes, the others are only read, so that all mistakes
   * are reported together.
   *
   * @param stage The directory for files that are stale. If it is undefined, they are only reported.
   */
  readonly generate: (
    paths: readonly string[],
    stage: string | undefined,
    onResult: (result: ServiceResult) => void,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}
