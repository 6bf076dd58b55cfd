import { bodyInText } from "./body-in-text.ts";
import { codeInText } from "./code-in-text.ts";
import type { Recognised } from "./recognised.ts";

/** One word and nothing else: a code that was piped in, not the first word of a page or of an event stream. */
const WORD = /^[^\s<>{}"]{1,200}$/;

/** Finds an answer or a code in a text that is not JSON. */
export function recogniseProse(text: string): Recognised {
  const body = bodyInText(text);
  if (body !== undefined) return { form: "body-in-text", ...body };
  const found = codeInText(text);
  if (found?.code !== undefined && found.code !== text)
    return { form: "code-in-text", code: found.code, requestId: found.requestId };
  return WORD.test(text) ? { form: "code", code: text } : { form: "unknown", body: text };
}
