import { createReadStream, statSync } from "node:fs";
import { excerpt } from "@tc3-schema/codegen/visible";
import { InputError } from "../../input-error.ts";
import type { Terminal } from "../../terminal.ts";

/** The input that the argument gives: a code, or the content of a file, of stdin or of the argument itself. */
export type Input =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "content"; readonly content: Uint8Array | string };

/** Far more than any answer has. An endless log must not fill the memory. */
const LIMIT = 64 * 1024 * 1024;

/** An argument that looks like a path: no code has a slash or such an ending. */
const PATH = /[/\\]|\.(?:json|txt|log|html?|xml)$/i;

/** An argument that is the content itself: no code starts like this or has a line feed. */
const CONTENT = /^\s*[{[<]|\n/;

async function bytesOf(source: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    if (!(chunk instanceof Uint8Array)) throw new InputError(`${name} gave something other than bytes`);
    length += chunk.length;
    if (length > LIMIT) {
      throw new InputError(
        `${name} is larger than ${LIMIT / 1024 / 1024} MiB: no answer of the API is that large`,
      );
    }
    chunks.push(chunk);
  }
  if (length === 0) throw new InputError(`${name} is empty: there is nothing to explain`);
  return Buffer.concat(chunks);
}

const isFile = (path: string): boolean => {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true)
      throw new InputError(`${excerpt(path, 200)} is a directory, not a file`);
    return found !== undefined;
  } catch (error) {
    if (error instanceof InputError) throw error;
    // No file can have such a name: it is too long for the system, or has a zero byte.
    return false;
  }
};

async function contentOfFile(path: string): Promise<Uint8Array> {
  const shown = excerpt(path, 200);
  try {
    return await bytesOf(createReadStream(path), shown);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${shown} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Reads the input. @throws {InputError} If it is empty or cannot be read. */
export async function readInput(argument: string, terminal: Terminal): Promise<Input> {
  if (argument === "-") {
    const { stdin } = terminal;
    if (stdin.isTTY === true)
      terminal.err("Paste what you want explained, then press Ctrl-D on a line of its own.\n");
    return { kind: "content", content: await bytesOf(stdin, "stdin") };
  }
  if (argument.trim() === "") throw new InputError("the code is empty: there is nothing to explain");
  if (CONTENT.test(argument)) return { kind: "content", content: argument };
  if (isFile(argument)) return { kind: "content", content: await contentOfFile(argument) };
  if (PATH.test(argument)) throw new InputError(`there is no file ${excerpt(argument, 200)}`);
  return { kind: "code", code: argument };
}
