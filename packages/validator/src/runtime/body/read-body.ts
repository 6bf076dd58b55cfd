import { kindOf } from "./kind.ts";
import { errorName, messageOf, shorten } from "./words.ts";

/** A body that was read: its text, and the value that `JSON.parse` returned. */
export interface Body {
  readonly text: string;
  readonly json: unknown;
  readonly unreadable?: undefined;
}

/** Why a body could not be read, in the words of an issue. */
export type Unreadable = readonly [message: string, expected: string, received: string];

type Text = { readonly text: string; readonly unreadable?: undefined } | { readonly unreadable: Unreadable };

const BYTE_ORDER_MARK = "\uFEFF";

// oxlint-disable-next-line typescript/unbound-method -- called with the body as its this
const byteLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")?.get;

/** The getter throws for everything else. `instanceof` fails for a buffer of another realm, such as an iframe or Jest. */
function isBuffer(body: unknown): body is ArrayBuffer {
  try {
    byteLength?.call(body);
    return true;
  } catch {
    return false;
  }
}

function textOfBytes(bytes: ArrayBufferView | ArrayBuffer): Text {
  try {
    // The byte order mark is removed later, for texts and bytes alike. Only one is accepted.
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (thrown) {
    // A body of 600 MB fails too, because it does not fit into one string. That is no TypeError.
    const isTypeError = errorName(thrown) === "TypeError";
    const message = isTypeError ? "the body is not UTF-8" : `the body cannot be read: ${messageOf(thrown)}`;
    return { unreadable: [message, "string or UTF-8 bytes", "other bytes"] };
  }
}

/** The text of a body, without the byte order mark that it may begin with. */
function textOf(body: unknown): Text {
  // A text is asked about first: `isBuffer` throws inside, which costs more than the whole reading of a small body.
  const isText = typeof body === "string";
  if (!isText && !ArrayBuffer.isView(body) && !isBuffer(body)) {
    throw new TypeError(
      `decode takes a body from the wire, as a string, Uint8Array or ArrayBuffer, and received ${kindOf(body)}. ` +
        "Pass a value that was parsed already to check.",
    );
  }
  const decoded: Text = isText ? { text: body } : textOfBytes(body);
  if (decoded.unreadable !== undefined || !decoded.text.startsWith(BYTE_ORDER_MARK)) return decoded;
  return { text: decoded.text.slice(1) };
}

/** How much of a body that is not JSON an issue shows. */
const SHOWN = 60;

/** Returns what a text is instead of JSON, as far as its beginning shows. */
function nameOfText(text: string, reason: string): string {
  if (text === "") return "the body is empty";
  if (/^(?:data|event):/.test(text)) {
    return "the body is an event stream (text/event-stream), not one JSON text: read it as events";
  }
  if (text.startsWith("<")) {
    return "the body is HTML or XML: a proxy or gateway answered in place of the API";
  }
  return `the body is not JSON: ${reason}`;
}

/**
 * Reads a body from the wire.
 *
 * @throws TypeError If the body is neither text nor bytes: then somebody has parsed it already.
 */
export function readBody(body: unknown): Body | { readonly unreadable: Unreadable } {
  const decoded = textOf(body);
  if (decoded.unreadable !== undefined) return decoded;
  const { text } = decoded;
  try {
    return { text, json: JSON.parse(text) };
  } catch (thrown) {
    const start = text.trimStart();
    return { unreadable: [nameOfText(start, messageOf(thrown)), "JSON object", shorten(start, SHOWN)] };
  }
}
