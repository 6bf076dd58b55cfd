import type { Issue } from "@tc3-schema/types";
import { kindOf } from "./kind.ts";
import { notText } from "./not-json.ts";
import { errorName, saidBy } from "./said-by.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A body as text, without the one byte order mark that it may begin with. */
export type Decoded = { readonly text: string; readonly issue: undefined } | { readonly issue: Issue };

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

function textOf(bytes: ArrayBufferView | ArrayBuffer): Decoded {
  try {
    // The mark is taken off below, for strings and bytes alike: only the first one is tolerated.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, issue: undefined };
  } catch (thrown) {
    // A body of 600 MB fails too, for it does not fit into one string. That is no TypeError.
    const isTypeError = errorName(thrown) === "TypeError";
    const message = isTypeError ? "the body is not UTF-8" : `the body cannot be read: ${saidBy(thrown)}`;
    return { issue: notText("other bytes", message) };
  }
}

/**
 * The text of a body.
 *
 * @throws TypeError When it is neither text nor bytes: then somebody has parsed it already.
 */
export function decode(body: unknown): Decoded {
  const isBytes = ArrayBuffer.isView(body) || isBuffer(body);
  if (typeof body !== "string" && !isBytes) {
    throw new TypeError(
      `decode takes a body from the wire, as a string, Uint8Array or ArrayBuffer, and received ${kindOf(body)}. ` +
        "Pass a value that was parsed already to check.",
    );
  }
  const decoded: Decoded = typeof body === "string" ? { text: body, issue: undefined } : textOf(body);
  if (decoded.issue !== undefined || !decoded.text.startsWith(BYTE_ORDER_MARK)) return decoded;
  return { text: decoded.text.slice(1), issue: undefined };
}
