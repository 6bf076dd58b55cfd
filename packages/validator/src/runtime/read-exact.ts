/**
 * Reads JSON text once more, keeping the digits that `JSON.parse` rounds. It relies on `JSON.parse` having accepted
 * the text, so it checks nothing; it has no recursion, so depth costs heap and not stack.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What stands between the tokens of JSON. */
const SEPARATORS = /[\t\n\r ,:]*/y;

/** A number, or true, false, null. */
const SCALAR = /[-+.0-9A-Za-z]+/y;

/** Beyond 2^53, or so far beyond that `JSON.parse` gave Infinity. */
export const mayBeLost = (value: number): boolean =>
  !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));

type Container =
  | { readonly array: unknown[] }
  | { readonly object: Record<string, unknown>; key: string | undefined };

/** As `JSON.parse` does it: `__proto__` is a member like any other, and of a doubled key the last wins. */
function setMember(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[key] = value;
  }
}

/** The index behind what a sticky pattern matches at `start`. */
const endOf = (pattern: RegExp, text: string, start: number): number => {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
};

/** The index behind the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let end = start + 1;
  for (let unit = text.charCodeAt(end); unit !== QUOTE; unit = text.charCodeAt(end)) {
    end += unit === BACKSLASH ? 2 : 1;
  }
  return end + 1;
}

/**
 * @param text JSON that `JSON.parse` accepts.
 * @param exactly What becomes of a number that is an integer beyond 2^53, or too large for a number at all, from its
 *   token; every other value is what `JSON.parse` makes of it.
 */
export function readExact(text: string, exactly: (token: string, rounded: number) => unknown): unknown {
  const open: Container[] = [];
  let result: unknown;

  const put = (value: unknown): void => {
    const container = open.at(-1);
    if (container === undefined) {
      result = value;
    } else if ("array" in container) {
      container.array.push(value);
    } else if (container.key === undefined) {
      container.key = String(value);
    } else {
      setMember(container.object, container.key, value);
      container.key = undefined;
    }
  };

  const scalar = (token: string): unknown => {
    const value: unknown = JSON.parse(token);
    return typeof value === "number" && mayBeLost(value) ? exactly(token, value) : value;
  };

  for (let at = endOf(SEPARATORS, text, 0); at < text.length; at = endOf(SEPARATORS, text, at)) {
    switch (text.charAt(at)) {
      case "{": {
        const container = { object: {}, key: undefined };
        put(container.object);
        open.push(container);
        at += 1;
        break;
      }
      case "[": {
        const container = { array: [] };
        put(container.array);
        open.push(container);
        at += 1;
        break;
      }
      case "}":
      case "]":
        open.pop();
        at += 1;
        break;
      case '"': {
        const end = endOfString(text, at);
        put(JSON.parse(text.slice(at, end)));
        at = end;
        break;
      }
      default: {
        const end = endOf(SCALAR, text, at);
        put(scalar(text.slice(at, end)));
        at = end;
      }
    }
  }
  return result;
}
