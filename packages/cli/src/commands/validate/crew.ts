import type { Batch } from "./batches.ts";
import type { JudgedBatch } from "./judge-lines.ts";

/** Whoever judges: threads, or this one. */
export interface Crew {
  /** How many batches it has a use for at a time. */
  readonly capacity: number;
  /** A buffer to fill, of the size of a batch. */
  readonly buffer: () => Uint8Array<ArrayBuffer>;
  readonly judge: (batch: Batch) => Promise<JudgedBatch>;
  readonly dismiss: () => Promise<void>;
}

/** Large enough that passing a batch on costs nothing, small enough that a few of them are no burden. */
export const BATCH_SIZE: number = 256 * 1024;
