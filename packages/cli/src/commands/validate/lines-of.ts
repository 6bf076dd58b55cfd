import { isAscii, isUtf8 } from "node:buffer";

const NEWLINE = 10;

const BLANK = /^\uFEFF?[ \t\r]*$/;

/** A strict TextDecoder gives the same, in many times the time. */
function textOf(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString("latin1");
  return isUtf8(buffer) ? buffer.toString("utf8") : undefined;
}

/** Strings of that length still die young in V8; larger ones are mapped into memory one by one, and stay for long. */
const PART = 64 * 1024;

/** A few whole lines, or one that is longer than that. */
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
 * The lines of some bytes; undefined for one with nothing in it. Many are decoded at once, which costs a fraction of
 * doing it line by line; where some are no text, each is passed on as it can be, and what is none as its bytes.
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
    yield BLANK.test(line) ? undefined : line.startsWith("{") ? line : apart(line);
    start = end + 1;
  }
}

/**
 * The same text, but no piece of a larger one. V8 remembers for long what `JSON.parse` threw at, and what that is a
 * piece of: some HTML among the answers would make it keep everything.
 */
const apart = (text: string): string => Buffer.from(text).toString();

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
