import type { Issue } from "@tc3-schema/types";
import { kindOf } from "./kind.ts";
import { notText } from "./not-json.ts";
import { errorName, saidBy } from "./said-by.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A body as text, without the one byte order mark that it may begin with. */
export type Decoded = { readonly text: string } | { readonly issue: Issue };

/** By its tag: `instanceof` fails for what another realm made, as tests with Jest and iframes do. */
const isBuffer = (body: unknown): body is ArrayBuffer =>
  Object.prototype.toString.call(body) === "[object ArrayBuffer]";

function textOf(bytes: ArrayBufferView | ArrayBuffer): Decoded {
  try {
    // The mark is taken off below, for strings and bytes alike: only the first one is tolerated.
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
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
  const decoded = typeof body === "string" ? { text: body } : textOf(body);
  if ("issue" in decoded || !decoded.text.startsWith(BYTE_ORDER_MARK)) return decoded;
  return { text: decoded.text.slice(1) };
}
