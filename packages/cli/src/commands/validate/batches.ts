/** Some whole lines in their own buffer, or the length of a line that is too long to be kept. */
export type Batch =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly first: number }
  | { readonly tooLong: number; readonly first: number };

interface Splitting {
  /** The size of a batch, unless one line is longer. */
  readonly size: number;
  /** A line with more bytes is not kept. */
  readonly maxLine: number;
  /** Returns a buffer of that size, which may have been used before. */
  readonly buffer: () => Uint8Array<ArrayBuffer>;
}

const NEWLINE = 10;

/**
 * After so many milliseconds without input, the lines so far become a batch, because somebody may wait for their
 * results.
 */
const PATIENCE = 50;

/** A Buffer finds a byte many times faster than a Uint8Array does. */
function newlinesIn(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (let at = buffer.indexOf(NEWLINE); at !== -1; at = buffer.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

const IDLE = Symbol("no input");

/** Waits for input, but not for long if there are lines to judge meanwhile. */
async function nextChunk<T>(next: Promise<T>, hasLines: boolean): Promise<T | typeof IDLE> {
  if (!hasLines) return next;
  let timer: NodeJS.Timeout | undefined;
  const idle = new Promise<typeof IDLE>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, IDLE);
  });
  try {
    return await Promise.race([next, idle]);
  } finally {
    clearTimeout(timer);
  }
}

class Splitter {
  readonly #options: Splitting;
  #buffer: Uint8Array<ArrayBuffer>;
  #used = 0;
  /** The number of the first line in the buffer. */
  #line = 1;
  /**
   * The end of the whole lines. After the filled part, the buffer holds bytes of an earlier use. Only new bytes are
   * searched for line ends, because a long line comes out of a pipe in many small pieces.
   */
  #linesEnd = 0;
  /** How many bytes of an overlong line were thrown away. */
  #skipped = 0;

  constructor(options: Splitting) {
    this.#options = options;
    this.#buffer = options.buffer();
  }

  get hasLines(): boolean {
    return this.#linesEnd > 0;
  }

  *add(chunk: Uint8Array): Generator<Batch> {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#skipped > 0) {
        const end = rest.indexOf(NEWLINE);
        this.#skipped += end === -1 ? rest.length : end;
        if (end === -1) return;
        rest = rest.subarray(end + 1);
        yield this.#tooLong();
        continue;
      }
      const part = rest.subarray(0, this.#buffer.length - this.#used);
      this.#buffer.set(part, this.#used);
      const newline = part.lastIndexOf(NEWLINE);
      if (newline !== -1) this.#linesEnd = this.#used + newline + 1;
      this.#used += part.length;
      rest = rest.subarray(part.length);
      if (this.#used === this.#buffer.length) yield* this.#full();
    }
  }

  #tooLong(): Batch {
    const batch = { tooLong: this.#skipped, first: this.#line };
    this.#skipped = 0;
    this.#line += 1;
    return batch;
  }

  *#full(): Generator<Batch> {
    if (this.hasLines) {
      yield* this.cut();
    } else if (this.#used > this.#options.maxLine) {
      this.#skipped = this.#used;
      this.#used = 0;
      if (this.#buffer.length > this.#options.size) this.#buffer = this.#options.buffer();
    } else {
      const larger = new Uint8Array(Math.min(this.#buffer.length * 2, this.#options.maxLine + 1));
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
  }

  /** Yields the whole lines so far. */
  *cut(): Generator<Batch> {
    const end = this.#linesEnd;
    if (end === 0) return;
    const kept = this.#buffer.subarray(end, this.#used);
    const next =
      kept.length < this.#options.size ? this.#options.buffer() : new Uint8Array(this.#buffer.length);
    next.set(kept);
    const batch = { bytes: this.#buffer.subarray(0, end), first: this.#line };
    this.#line += newlinesIn(batch.bytes);
    this.#buffer = next;
    this.#used = kept.length;
    this.#linesEnd = 0;
    yield batch;
  }

  /** Yields the rest, with a newline at its end or without. */
  *end(): Generator<Batch> {
    yield* this.cut();
    if (this.#skipped > 0) yield this.#tooLong();
    else if (this.#used > 0) yield { bytes: this.#buffer.subarray(0, this.#used), first: this.#line };
  }
}

/**
 * Splits a stream of bytes into batches of whole lines. It never holds more than one batch, and keeps no chunk after
 * reading it.
 */
export async function* batches(chunks: AsyncIterable<Uint8Array>, options: Splitting): AsyncGenerator<Batch> {
  const splitter = new Splitter(options);
  const source = chunks[Symbol.asyncIterator]();
  let next = source.next();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    const chunk = await nextChunk(next, splitter.hasLines);
    if (chunk === IDLE) {
      yield* splitter.cut();
      continue;
    }
    if (chunk.done === true) break;
    yield* splitter.add(chunk.value);
    next = source.next();
  }
  yield* splitter.end();
}
