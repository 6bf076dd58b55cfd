import type { Batch } from "./batches.ts";
import type { JudgedBatch } from "./judge-lines.ts";

/** The workers that judge batches: threads, or this thread. */
export interface Workers {
  /** How many batches they can use at a time. */
  readonly capacity: number;
  /** Returns a buffer of the size of a batch. */
  readonly buffer: () => Uint8Array<ArrayBuffer>;
  readonly judge: (batch: Batch) => Promise<JudgedBatch>;
  readonly close: () => Promise<void>;
}

/** Large enough that sending a batch to a thread costs little, small enough that a few of them need little memory. */
export const BATCH_SIZE: number = 256 * 1024;
