import type { Batch } from "./batches.ts";
import { bytesOf, type JudgedBatch, type Judging } from "./judge-lines.ts";
import { type JudgedAs, type LineResult, resultLine } from "./result.ts";
import { Tally } from "./tally.ts";

const NEWLINE = 10;

/** The start and the end of the longest line. */
function longestLine(bytes: Uint8Array): readonly [start: number, end: number] {
  let longest: readonly [number, number] = [0, 0];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (end - start > longest[1] - longest[0]) longest = [start, end];
    start = end;
  }
  return longest;
}

/**
 * Splits a batch into the longest line, which probably needed too much memory, and the parts before and after it.
 *
 * @returns Undefined if the batch has only one line.
 */
export function splitAtLongest(batch: Batch): readonly Batch[] | undefined {
  if ("tooLong" in batch) return undefined;
  const { bytes, first } = batch;
  const [start, end] = longestLine(bytes);
  if (end - start === bytes.length) return undefined;
  let line = first;
  return [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)].flatMap((part) => {
    const piece = { bytes: part, first: line };
    for (const byte of part) if (byte === NEWLINE) line += 1;
    return part.length === 0 ? [] : [piece];
  });
}

/** Joins the results of the parts of a batch, in the order of their lines. */
export function joinParts(parts: readonly JudgedBatch[]): JudgedBatch {
  const tally = new Tally();
  for (const part of parts) tally.merge(part);
  const results = new Uint8Array(parts.reduce((sum, part) => sum + part.results.length, 0));
  let at = 0;
  for (const part of parts) {
    results.set(part.results, at);
    at += part.results.length;
  }
  return { ...tally.counts, results };
}

/** The result of a line that needed more memory than a thread has. */
export function outOfMemory(batch: Batch, { action, shown }: Judging): JudgedBatch {
  const length = "tooLong" in batch ? batch.tooLong : batch.bytes.length;
  const result: LineResult = {
    line: batch.first,
    outcome: "malformed",
    code: null,
    requestId: null,
    conforms: null,
    issues: [
      {
        path: [],
        code: "out-of-memory",
        message: `judging the line takes more memory than a worker has: it is ${length} bytes long`,
        expected: "a line that a worker can judge",
        received: `${length} bytes`,
      },
    ],
    omitted: 0,
  };
  const by: JudgedAs = {
    service: null,
    version: null,
    action: action?.action ?? null,
    judgedBy: action === undefined ? "envelope" : "action",
  };
  const tally = new Tally();
  tally.add(by, result);
  return {
    ...tally.counts,
    results: bytesOf(shown.includes("malformed") ? resultLine(by, result) : ""),
  };
}
