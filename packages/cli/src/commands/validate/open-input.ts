import { open as openDescriptor, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { promisify } from "node:util";
import { excerpt } from "@tc3-schema/codegen/visible";
import { InputError } from "../../input-error.ts";
import type { Terminal } from "../../terminal.ts";
import { readPipe } from "./read-pipe.ts";

export interface Input {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The size in bytes; undefined if it is not known before the end. */
  readonly size: number | undefined;
  /** Stops reading. */
  readonly close: () => void | Promise<void>;
}

const CHUNK = 256 * 1024;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function* reading(chunks: AsyncIterable<unknown>, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError("it gives something other than bytes");
      yield chunk;
    }
  } catch (error) {
    throw new InputError(`${name} cannot be read: ${messageOf(error)}`);
  }
}

function pipeInput(descriptor: number, name: string): Input {
  const { chunks, close } = readPipe(descriptor, 2 * CHUNK);
  return { name, chunks: reading(chunks, name), size: undefined, close };
}

function stdinInput(terminal: Terminal): Input {
  if (terminal.stdinPipe !== undefined) return pipeInput(terminal.stdinPipe, "stdin");
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

/** Reads into one buffer again and again: hundreds of new ones would wait for the garbage collector. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * Opens the input. A chunk is valid only until the next one is requested.
 *
 * @throws {InputError} If the input does not exist or cannot be read.
 */
export async function openInput(file: string | undefined, terminal: Terminal): Promise<Input> {
  if (file === undefined || file === "-") return stdinInput(terminal);
  const name = excerpt(file, 200);
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) throw new InputError(`there is no file ${name}`);
    if (found.isDirectory()) throw new InputError(`${name} is a directory, not a file`);
    // Such as `<(zcat …)`.
    if (found.isFIFO()) return pipeInput(await promisify(openDescriptor)(file, "r"), name);
    const handle = await open(file);
    return {
      name,
      chunks: reading(chunksOf(handle), name),
      size: found.isFile() ? found.size : undefined,
      close: () => handle.close(),
    };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name} cannot be read: ${messageOf(error)}`);
  }
}
