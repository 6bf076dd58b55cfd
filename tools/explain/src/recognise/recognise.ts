import { recogniseJson } from "./recognise-json.ts";
import type { Recognised } from "./recognised.ts";
import { thrownInText } from "./thrown-in-text.ts";

/** The byte order mark of UTF-16, little-endian, which PowerShell's `>` writes. */
const UTF_16LE = [0xff, 0xfe];

/** The text of an input, without byte order mark; undefined if its bytes are not text. */
function decode(content: string | Uint8Array): string | undefined {
  if (typeof content === "string") return content;
  const encoding = UTF_16LE.every((byte, index) => content[index] === byte) ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

type Parsed = { readonly json: unknown } | undefined;

function parse(text: string): Parsed {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** One word and nothing else: a code that was piped in, not the first word of a page or of an event stream. */
const WORD = /^[^\s<>{}"]{1,200}$/;

/** Recognises the form of an input; `unknown` if it has none of the known forms. */
export function recognise(content: string | Uint8Array): Recognised {
  const text = decode(content);
  if (text === undefined) return { form: "unknown", body: content };
  const parsed = parse(text);
  if (parsed !== undefined) return recogniseJson(text, parsed.json);
  const trimmed = text.trim();
  // A page or an event stream may quote an error, but is not one.
  if (trimmed.startsWith("<") || /^(?:data|event):/.test(trimmed)) return { form: "unknown", body: text };
  const thrown = thrownInText(trimmed);
  if (thrown !== undefined) return thrown;
  return WORD.test(trimmed) ? { form: "code", code: trimmed } : { form: "unknown", body: text };
}
