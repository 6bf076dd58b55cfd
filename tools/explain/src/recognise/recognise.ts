import { recogniseJson } from "./recognise-json.ts";
import { recogniseProse } from "./recognise-prose.ts";
import type { Recognised } from "./recognised.ts";
import { thrownInText } from "./thrown-in-text.ts";

/** The byte order mark of UTF-16, little-endian, which PowerShell's `>` writes. */
const UTF_16LE = [0xff, 0xfe];

/** The text of an input, without byte order mark; undefined if its bytes are not text. */
function decode(content: string | Uint8Array): string | undefined {
  if (typeof content === "string") return content.replace(/^\uFEFF/, "");
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

/** Recognises the form of an input; `unknown` if it has none of the known forms. */
export function recognise(content: string | Uint8Array): Recognised {
  const text = decode(content);
  if (text === undefined) return { form: "unknown", body: content };
  const parsed = parse(text);
  if (parsed !== undefined) return recogniseJson(text, parsed.json);
  const trimmed = text.trim();
  // A page or an event stream may quote an error, but is not one. `< HTTP/2 200` is a line of `curl -v`.
  if (/^<[^\s]/.test(trimmed) || /^(?:data|event):/.test(trimmed)) return { form: "unknown", body: text };
  const thrown = thrownInText(trimmed);
  if (thrown !== undefined) return thrown;
  // A text that begins as JSON was meant as JSON, so that it is malformed, even if a whole answer is in it.
  return /^[{[]/.test(trimmed) ? { form: "unknown", body: text } : recogniseProse(trimmed);
}
