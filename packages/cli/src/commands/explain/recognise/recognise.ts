import { decode } from "./decode.ts";
import type { Given } from "./given.ts";
import { recogniseJson } from "./recognise-json.ts";
import { thrownInText } from "./thrown-in-text.ts";

type Parsed = { readonly json: unknown } | undefined;

function parse(text: string): Parsed {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A word by itself: a code that was piped in, not the first word of a page or of an event stream. */
const WORD = /^[^\s<>{}"]{1,200}$/;

/** What a content is, whatever comes: at worst it is `unknown`. */
export function recognise(content: string | Uint8Array): Given {
  const text = decode(content);
  if (text === undefined) return { form: "unknown", body: content };
  const parsed = parse(text);
  if (parsed !== undefined) return recogniseJson(text, parsed.json);
  const trimmed = text.trim();
  // A page or a stream may quote an error; it is not one.
  if (trimmed.startsWith("<") || /^(?:data|event):/.test(trimmed)) return { form: "unknown", body: text };
  const thrown = thrownInText(trimmed);
  if (thrown !== undefined) return thrown;
  return WORD.test(trimmed) ? { form: "code", code: trimmed } : { form: "unknown", body: text };
}
