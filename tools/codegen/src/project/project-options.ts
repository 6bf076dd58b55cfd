import type { Ambient } from "../emit/emit-project.ts";
import type { TargetEdition } from "../load/files.ts";
import type { SchemasPlace } from "./service-source.ts";

export type ModuleFormat = "esm" | "cjs";

/** The actions that are wanted of services. */
export interface WantedActions {
  /** For example `DescribeInstances`. If it is left out, all actions are wanted. */
  readonly actions?: readonly string[];
  /** The actions of single services by the path of the service, e.g. `cvm/v20170312`. They replace `actions` there. */
  readonly actionsOf?: Readonly<Record<string, readonly string[]>>;
}

/** The options of a generation into a user's project. */
export interface ProjectOptions extends WantedActions {
  /** The schemas directory, `services/<service>/<v20210111>/…` below it, or definitions. */
  readonly schemas: SchemasPlace;
  /** The edition that the schemas must be of. If it is left out, they can be of any, but all of the same. */
  readonly edition?: TargetEdition;
  /** The directory that the generator writes to. It never touches files there that it did not generate. */
  readonly out: string;
  /** `cvm`, or `cvm/v20170312` for one version. If it is left out, all services are wanted. */
  readonly services?: readonly string[];
  readonly format?: ModuleFormat;
  /** The package whose declarations are written too. Only schemas of the edition intl fit it. */
  readonly ambient?: Ambient;
  readonly generator: Generator;
  /** How many threads do the work. With 1, only this thread does. */
  readonly jobs?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** Returns the actions that are wanted of a service; undefined for all. */
export const actionsFor = (
  { actions, actionsOf }: WantedActions,
  path: string,
): readonly string[] | undefined =>
  actionsOf !== undefined && Object.hasOwn(actionsOf, path) ? actionsOf[path] : actions;

/** The identity of a generator. When it changes, everything is generated again. */
export interface Generator {
  /** The version of our packages, which they share. */
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
