import { createReadStream, openSync, statSync } from "node:fs";
import { InputError } from "../../input-error.ts";
import type { Terminal } from "../../terminal.ts";
import { excerpt } from "../../visible.ts";

export interface Input {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** In bytes; undefined where nobody knows it before the end. */
  readonly size: number | undefined;
  /** Nothing more is read of it, and nobody waits for it. */
  readonly close: () => void;
}

const CHUNK = 256 * 1024;

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function* reading(chunks: AsyncIterable<unknown>, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError("it gives something other than bytes");
      yield chunk;
    }
  } catch (error) {
    throw new InputError(`${name} cannot be read: ${said(error)}`);
  }
}

function stdinInput(terminal: Terminal): Input {
  const { stdin } = terminal;
  if (stdin.isTTY === true)
    terminal.err("Paste one body per line, then press Ctrl-D on a line of its own.\n");
  return {
    name: "stdin",
    chunks: reading(stdin, "stdin"),
    size: undefined,
    close: () => void stdin.destroy?.(),
  };
}

/** @throws {InputError} When there is nothing to read, or no way to. */
export function openInput(file: string | undefined, terminal: Terminal): Input {
  if (file === undefined || file === "-") return stdinInput(terminal);
  const name = excerpt(file, 200);
  let size: number | undefined;
  let descriptor: number;
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) throw new InputError(`there is no file ${name}`);
    if (found.isDirectory()) throw new InputError(`${name} is a directory, not a file`);
    size = found.isFile() ? found.size : undefined;
    descriptor = openSync(file, "r");
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name} cannot be read: ${said(error)}`);
  }
  const stream = createReadStream(file, { fd: descriptor, highWaterMark: CHUNK });
  return { name, chunks: reading(stream, name), size, close: () => void stream.destroy() };
}
