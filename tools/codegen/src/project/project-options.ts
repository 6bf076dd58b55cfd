export type ModuleFormat = "esm" | "cjs";

/** What a user's project wants generated. */
export interface ProjectOptions {
  /** The schemas directory: `services/<service>/<v20210111>/…` below it. */
  readonly schemas: string;
  /** The directory that the generator keeps; what it did not make there it never touches. */
  readonly out: string;
  /** `cvm`, or `cvm/v20170312` for one version; every service without. */
  readonly services?: readonly string[];
  /** `DescribeInstances`; every action without. */
  readonly actions?: readonly string[];
  readonly format?: ModuleFormat;
  readonly generator: Generator;
  /** How many threads work at it; 1 is this one alone. */
  readonly jobs?: number;
  readonly onProgress?: (progress: Progress) => void;
}

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
