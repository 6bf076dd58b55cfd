/**
 * A request or an answer may have this many parts. The time of a judgement grows with them: 10 MB of base64 are judged in a few
 * milliseconds, but 10 MB of small values would block the server for seconds.
 */
export const MOST_PARTS = 100_000;

const [QUOTE, BACKSLASH, COMMA, LIST, OBJECT] = Buffer.from('"\\,[{');

/** Whether a JSON text has too many parts: the values and the members in all its lists and objects. */
export function hasTooManyParts(json: Uint8Array): boolean {
  if (json.length <= MOST_PARTS) return false;
  let parts = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (isInText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isInText = false;
    } else if (byte === QUOTE) isInText = true;
    else if (byte === COMMA || byte === LIST || byte === OBJECT) parts += 1;
  }
  return parts > MOST_PARTS;
}
