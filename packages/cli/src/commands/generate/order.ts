import type { Progress, ProjectOptions } from "@tc3-schema/codegen";
import type { Report } from "./report.ts";

export interface Order {
  readonly options: Omit<ProjectOptions, "onProgress">;
  /** Whether nothing is to be written. */
  readonly check: boolean;
}

/** Fulfils an order, as often as it is asked to. */
export interface Maker {
  readonly make: (onProgress?: (progress: Progress) => void) => Promise<Report>;
  readonly dismiss: () => Promise<void>;
}
