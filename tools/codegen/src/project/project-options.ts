import type { SchemasPlace } from "./service-source.ts";

export type ModuleFormat = "esm" | "cjs";

/** The actions that are wanted of services. */
export interface WantedActions {
  /** `DescribeInstances`; every action without. */
  readonly actions?: readonly string[];
  /** The actions of single services by the path of the service, `cvm/v20170312`. They replace `actions` there. */
  readonly actionsOf?: Readonly<Record<string, readonly string[]>>;
}

/** What a user's project wants generated. */
export interface ProjectOptions extends WantedActions {
  /** The schemas directory, `services/<service>/<v20210111>/…` below it, or definitions. */
  readonly schemas: SchemasPlace;
  /** The directory that the generator keeps; what it did not make there it never touches. */
  readonly out: string;
  /** `cvm`, or `cvm/v20170312` for one version; every service without. */
  readonly services?: readonly string[];
  readonly format?: ModuleFormat;
  readonly generator: Generator;
  /** How many threads work at it; 1 is this one alone. */
  readonly jobs?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** Returns the actions that are wanted of a service; undefined for all. */
export const actionsFor = (
  { actions, actionsOf }: WantedActions,
  path: string,
): readonly string[] | undefined =>
  actionsOf !== undefined && Object.hasOwn(actionsOf, path) ? actionsOf[path] : actions;

/** Which generator it is: what it makes is made anew when that changes. */
export interface Generator {
  /** Of our packages, which are versioned together. */
  readonly version: string;
  /** A hash of its code. */
  readonly fingerprint: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The service that was just finished. */
  readonly service: string;
}
