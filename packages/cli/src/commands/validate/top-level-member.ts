const BLANK = new Set([" ", "\t", "\r", "\n"]);
const END_OF_PLAIN = new Set([...BLANK, ",", "}", "]"]);

/** The end of the string that begins at `start`: after its closing quotation mark. */
function afterString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length;
}

function afterNested(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = afterString(text, at) - 1;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function afterValue(text: string, start: number): number {
  if (text[start] === '"') return afterString(text, start);
  if (text[start] === "{" || text[start] === "[") return afterNested(text, start);
  let end = start;
  while (end < text.length && !END_OF_PLAIN.has(text[end] ?? "")) end += 1;
  return end;
}

/**
 * Finds the text of a member's value in a JSON object: `JSON.parse` would lose digits of large integers in it. If the
 * member occurs twice, the last one counts, as in `JSON.parse`. If the text is not JSON, the place is a guess.
 */
export function topLevelMember(text: string, name: string): { start: number; end: number } | undefined {
  const quoted = JSON.stringify(name);
  let found: { start: number; end: number } | undefined;
  const skipBlank = (from: number): number => {
    let at = from;
    while (BLANK.has(text[at] ?? "")) at += 1;
    return at;
  };
  let at = skipBlank(0);
  if (text[at] !== "{") return undefined;
  for (;;) {
    at = skipBlank(at + 1);
    if (text[at] !== '"') return found;
    const key = text.slice(at, afterString(text, at));
    const colon = skipBlank(at + key.length);
    if (text[colon] !== ":") return found;
    const start = skipBlank(colon + 1);
    const end = afterValue(text, start);
    if (key === quoted) found = { start, end };
    at = skipBlank(end);
    if (text[at] !== ",") return found;
  }
}
