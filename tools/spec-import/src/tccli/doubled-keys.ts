/** An object or a list that the scanner is in. */
interface Level {
  /** The keys that an object has had. Undefined for a list. */
  readonly keys: Set<string> | undefined;
  /** The current key or index. */
  at: string | number;
  isKeyNext: boolean;
}

export interface DoubledKey {
  readonly path: readonly (string | number)[];
}

/** Returns the index after a JSON string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

const keyOf = (literal: string): string => {
  const value: unknown = literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
  return String(value);
};

/**
 * Returns the keys that an object of a text has twice. `JSON.parse` silently takes the last of them, and the actions of
 * the first would be lost.
 *
 * @param text A text that is JSON.
 */
export function doubledKeys(text: string): readonly DoubledKey[] {
  const found: DoubledKey[] = [];
  const levels: Level[] = [];
  let level: Level | undefined;
  for (let index = 0; index < text.length; index += 1) {
    switch (text[index]) {
      case '"': {
        const end = endOfString(text, index);
        if (level?.keys !== undefined && level.isKeyNext) {
          level.at = keyOf(text.slice(index, end));
          level.isKeyNext = false;
          if (level.keys.has(level.at)) found.push({ path: levels.map(({ at }) => at) });
          level.keys.add(level.at);
        }
        index = end - 1;
        break;
      }
      case "{":
        level = { keys: new Set(), at: "", isKeyNext: true };
        levels.push(level);
        break;
      case "[":
        level = { keys: undefined, at: 0, isKeyNext: false };
        levels.push(level);
        break;
      case "}":
      case "]":
        levels.pop();
        level = levels.at(-1);
        break;
      case ",":
        if (level === undefined) break;
        if (typeof level.at === "number") level.at += 1;
        level.isKeyNext = level.keys !== undefined;
        break;
      default:
    }
  }
  return found;
}
