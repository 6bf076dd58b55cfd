const START = /\{\s*"Response"\s*:/g;

/**
 * Returns the offset after the bracket that closes the one at `from`; undefined if the text ends before. A log may cut its
 * lines. No string of JSON has a line break, so the end of the line is returned if it is inside a string.
 */
function endOfObject(text: string, from: number): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (isInString) {
      if (letter === "\\") at += 1;
      else if (letter === '"') isInString = false;
      else if (letter === "\n") return at;
    } else if (letter === '"') isInString = true;
    else if (letter === "{") depth += 1;
    else if (letter === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** A response body with other text around it. */
export interface BodyInText {
  readonly body: string;
  /** Whether the text has another body behind this one. */
  readonly isFirstOfMany: boolean;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** If so many parts of a text begin like a body and are not JSON, the search ends: each of them costs an exception. */
const MOST_TRIES = 1_000;

/** Finds the first response body in a text, such as the output of `curl -v` or a line of a log. */
export function bodyInText(text: string): BodyInText | undefined {
  START.lastIndex = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const start = START.exec(text);
    if (start === null) return undefined;
    const end = endOfObject(text, start.index);
    // The rest of the text is inside the object that does not end.
    if (end === undefined) return undefined;
    const body = text.slice(start.index, end);
    START.lastIndex = end;
    if (isJson(body)) return { body, isFirstOfMany: START.test(text) };
  }
  return undefined;
}
