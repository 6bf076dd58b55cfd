import { isAscii, isUtf8 } from "node:buffer";

const NEWLINE = 10;

const BLANK = /^\uFEFF?[ \t\r]*$/;

/** The text of UTF-8 bytes. A strict TextDecoder returns the same, but takes many times as long. */
function textOf(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString("latin1");
  return isUtf8(buffer) ? buffer.toString("utf8") : undefined;
}

/** V8 soon frees strings of this length; it maps larger ones into memory one by one, and keeps them for long. */
const PART = 64 * 1024;

/** Splits bytes into parts of a few whole lines, or of one longer line. */
function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const within = bytes.lastIndexOf(NEWLINE, start + PART - 1);
    const newline = within >= start ? within : bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

/**
 * The lines of some bytes; a blank line is undefined. Many lines are decoded at once, which is much cheaper than one by
 * one. If a part is not UTF-8, its lines are decoded one by one, and those that are not UTF-8 stay bytes.
 */
export function* linesOf(bytes: Uint8Array): Generator<string | Uint8Array | undefined> {
  for (const part of partsOf(bytes)) {
    const text = textOf(part);
    if (text === undefined) yield* linesOfBytes(part);
    else yield* linesOfText(text);
  }
}

function* linesOfText(text: string): Generator<string | undefined> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    yield BLANK.test(line) ? undefined : line.startsWith("{") ? line : copyOf(line);
    start = end + 1;
  }
}

/**
 * Copies a text. V8 keeps a text that `JSON.parse` rejected for long, and with it the larger text that it is a slice of:
 * some HTML among the answers would make it keep everything.
 */
const copyOf = (text: string): string => Buffer.from(text).toString();

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
