import type { Issue } from "@tc3-schema/types";
import { kindOf } from "./kind.ts";
import { notText } from "./not-json.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A body as text, without the one byte order mark that it may begin with. */
export type Decoded = { readonly text: string } | { readonly issue: Issue };

/** Anything can be passed from JavaScript; what is no body gets an issue like any other bad input. */
export function decode(body: unknown): Decoded {
  let text: string;
  if (typeof body === "string") {
    text = body;
  } else if (ArrayBuffer.isView(body)) {
    try {
      // The mark is taken off below, for strings and bytes alike: only the first one is tolerated.
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
    } catch {
      return { issue: notText("other bytes", "the body is not UTF-8") };
    }
  } else {
    const received = kindOf(body);
    return { issue: notText(received, `expected a string or UTF-8 bytes, received ${received}`) };
  }
  return { text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}
