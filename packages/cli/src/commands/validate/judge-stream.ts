import { type Batch, batches } from "./batches.ts";
import type { Crew } from "./crew.ts";
import type { JudgedBatch } from "./judge-lines.ts";
import { Tally } from "./tally.ts";

/** Whoever read the results has seen enough. */
export class ReaderLeft extends Error {}

export interface Stream {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly maxLine: number;
  /** Resolves when more can be written: to false when nobody reads it any more. */
  readonly write: (results: Uint8Array) => Promise<boolean>;
  readonly onProgress: (lines: number) => void;
}

/**
 * Judges a stream of lines. Batches may overtake each other; results are written in the order of the lines. As many
 * are under way as the crew can use, so that memory has a bound however slow the reader is.
 *
 * @throws {ReaderLeft}
 */
export async function judgeStream(stream: Stream, crew: Crew): Promise<Tally> {
  const tally = new Tally();
  let lines = 0;
  const take = async (judging: Promise<JudgedBatch>): Promise<void> => {
    const judged = await judging;
    tally.merge(judged);
    lines += judged.blank + judged.rows.reduce((sum, row) => sum + row.lines, 0);
    stream.onProgress(lines);
    if (judged.results.length > 0 && !(await stream.write(judged.results))) throw new ReaderLeft();
  };
  const { buffer } = crew;
  let written = Promise.resolve();
  const underWay: Promise<void>[] = [];
  const begin = (batch: Batch): void => {
    const judging = crew.judge(batch);
    // Whoever waits for it may come later.
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
    if (underWay.length > crew.capacity) await underWay.shift();
  }
  await written;
  return tally;
}
