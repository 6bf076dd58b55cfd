import { Socket } from "node:net";

export interface PipeReading {
  /** A chunk is good until the next one is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

/**
 * What comes out of a pipe, in one buffer over and over: a stream would make a new one for each 64 KiB, which costs as
 * much as reading them. Not read as a file either: that keeps a thread waiting, and Ctrl-C with it.
 */
export function readPipe(descriptor: number, size: number): PipeReading {
  const buffer = new Uint8Array(size);
  let filled = 0;
  let isOver = false;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const options = {
    fd: descriptor,
    writable: false,
    // The constructor takes what its declaration only knows of `connect`.
    onread: {
      buffer,
      callback: (length: number): boolean => {
        filled = length;
        wake();
        // Nothing more before that is used.
        return false;
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
      // The first chunk may be there before anybody asks.
      if (filled === 0 && !isOver) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        await new Promise<void>((resolve) => {
          wake = resolve;
          socket.resume();
        });
      }
      if (failure !== undefined) throw failure;
      if (filled === 0) return;
      yield buffer.subarray(0, filled);
      filled = 0;
    }
  }
  return { chunks: chunks(), close: () => void socket.destroy() };
}
