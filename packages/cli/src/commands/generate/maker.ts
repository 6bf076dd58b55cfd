import type { Progress, ProjectOptions } from "@tc3-schema/codegen";
import type { Report } from "./report.ts";
import { threadMaker } from "./thread-maker.ts";

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

/** Built, in a thread; the sources would need a loader for TypeScript there, and do it in this one. */
export async function makerFor(order: Order, isBuilt: boolean): Promise<Maker> {
  if (isBuilt) return threadMaker(order);
  const { make } = await import("./make.ts");
  return { make: (onProgress) => make(order, onProgress), dismiss: () => Promise.resolve() };
}
