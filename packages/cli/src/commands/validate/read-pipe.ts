import { Socket } from "node:net";

export interface PipeReading {
  /** A chunk is valid only until the next one is requested. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

/**
 * Reads a pipe into one buffer again and again. A stream would make a new buffer for each 64 KiB, which costs as much as
 * the reading. Reading the pipe as a file would block a thread, and Ctrl-C with it.
 *
 * The buffer is filled from start to end, while its filled part is used. Before it is filled again, all must be used.
 */
export function readPipe(descriptor: number, size: number): PipeReading {
  const buffer = new Uint8Array(size);
  let filled = 0;
  let used = 0;
  let isOver = false;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const options = {
    fd: descriptor,
    writable: false,
    // The constructor accepts `onread`, although only `connect` declares it. It requests a buffer after each call.
    onread: {
      buffer: () => buffer.subarray(filled < size ? filled : 0),
      callback: (length: number): boolean => {
        filled += length;
        wake();
        return filled < size;
      },
    },
  };
  const socket = new Socket(options);
  socket.on("error", (error) => {
    failure = error;
  });
  socket.on("close", () => {
    isOver = true;
    wake();
  });
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (used === size) {
        used = 0;
        filled = 0;
      }
      if (used === filled && !isOver) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        await new Promise<void>((resolve) => {
          wake = resolve;
          socket.resume();
        });
      }
      if (failure !== undefined) throw failure;
      if (used === filled) return;
      const end = filled;
      yield buffer.subarray(used, end);
      used = end;
    }
  }
  return { chunks: chunks(), close: () => void socket.destroy() };
}
