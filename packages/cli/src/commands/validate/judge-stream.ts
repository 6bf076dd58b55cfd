import { type Batch, batches } from "./batches.ts";
import type { JudgedBatch } from "./judge-lines.ts";
import { Tally } from "./tally.ts";
import type { Workers } from "./workers.ts";

/** The reader of the results has closed the pipe. */
export class ReaderLeft extends Error {}

export interface Stream {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly maxLine: number;
  /** Resolves when more can be written; to false if the reader has closed the pipe. */
  readonly write: (results: Uint8Array) => Promise<boolean>;
  readonly onProgress: (lines: number) => void;
}

/**
 * Judges a stream of lines. Batches may overtake each other, but results are written in the order of the lines. It
 * keeps only as many batches as the workers can use, so that a slow reader does not fill the memory.
 *
 * @throws {ReaderLeft} If the reader has closed the pipe.
 */
export async function judgeStream(stream: Stream, workers: Workers): Promise<Tally> {
  const tally = new Tally();
  let lines = 0;
  const take = async (judging: Promise<JudgedBatch>): Promise<void> => {
    const judged = await judging;
    tally.merge(judged);
    lines += judged.blank + judged.rows.reduce((sum, row) => sum + row.lines, 0);
    stream.onProgress(lines);
    if (judged.results.length > 0 && !(await stream.write(judged.results))) throw new ReaderLeft();
  };
  const { buffer } = workers;
  let written = Promise.resolve();
  const underWay: Promise<void>[] = [];
  const begin = (batch: Batch): void => {
    const judging = workers.judge(batch);
    // It may reject before anybody waits for it.
    judging.catch(() => undefined);
    written = written.then(() => take(judging));
    written.catch(() => undefined);
    underWay.push(written);
  };
  for await (const batch of batches(stream.chunks, {
    size: buffer().length,
    maxLine: stream.maxLine,
    buffer,
  })) {
    begin(batch);
    if (underWay.length > workers.capacity) await underWay.shift();
  }
  await written;
  return tally;
}
