import { isAscii, isUtf8 } from "node:buffer";

const NEWLINE = 10;

const BLANK = /^\uFEFF?[ \t\r]*$/;

/** A strict TextDecoder gives the same, in many times the time. */
function textOf(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString("latin1");
  return isUtf8(buffer) ? buffer.toString("utf8") : undefined;
}

/**
 * The lines of some bytes; undefined for one with nothing in it. All are decoded at once, which costs a fraction of
 * doing it line by line; where some are no text, each is passed on as it can be, and what is none as its bytes.
 */
export function* linesOf(bytes: Uint8Array): Generator<string | Uint8Array | undefined> {
  const text = textOf(bytes);
  if (text === undefined) {
    yield* linesOfBytes(bytes);
    return;
  }
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    yield BLANK.test(line) ? undefined : line;
    start = end + 1;
  }
}

function* linesOfBytes(bytes: Uint8Array): Generator<string | Uint8Array | undefined> {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    const text = textOf(line);
    yield text === undefined ? line : BLANK.test(text) ? undefined : text;
    start = end + 1;
  }
}
