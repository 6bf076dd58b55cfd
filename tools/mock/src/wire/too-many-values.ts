/**
 * A request or an answer may have this many values. The time of a judgement grows with them: 10 MB of base64 are judged in a few
 * milliseconds, but 10 MB of small values would block the server for seconds.
 */
export const MOST_VALUES = 100_000;

const [QUOTE, BACKSLASH, COMMA, LIST, OBJECT] = Buffer.from('"\\,[{');

/** Returns at least the number of the values and members in all lists and objects of a JSON text. */
function valuesIn(json: Uint8Array): number {
  let values = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (isInText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isInText = false;
    } else if (byte === QUOTE) isInText = true;
    else if (byte === COMMA || byte === LIST || byte === OBJECT) values += 1;
  }
  return values;
}

/** Whether JSON texts together have too many values: those in all their lists and objects. */
export function hasTooManyValues(...texts: readonly Uint8Array[]): boolean {
  // No text has more values than bytes.
  if (texts.reduce((sum, { length }) => sum + length, 0) <= MOST_VALUES) return false;
  return texts.reduce((sum, text) => sum + valuesIn(text), 0) > MOST_VALUES;
}
