export type Container = Record<string | number, unknown>;

export const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null;

/** Deeper than this a value waits for its turn instead of costing stack: bodies are nested 20,000 levels deep. */
export const DEEP = 400;

/** Whether a value of JSON that holds no others, somewhere in a value, is what is looked for. */
export function someLeaf(root: unknown, leaf: (value: unknown) => boolean): boolean {
  const waiting: unknown[] = [root];

  const some = (value: unknown, depth: number): boolean => {
    if (!isContainer(value)) return leaf(value);
    if (depth > DEEP) {
      waiting.push(value);
      return false;
    }
    if (Array.isArray(value)) {
      for (const item of value) if (some(item, depth + 1)) return true;
      return false;
    }
    // JSON's own members only: what a prototype adds was not sent, and is not a number beyond 2^53.
    for (const key in value) if (some(value[key], depth + 1)) return true;
    return false;
  };

  while (waiting.length > 0) if (some(waiting.pop(), 0)) return true;
  return false;
}
