/** How many characters of a value a message shows. */
const MOST = 60;

/**
 * Returns at least the first characters of a value as JSON. Each level of nesting uses up one character, so the
 * recursion ends early.
 */
function beginning(value: unknown, room: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, Math.max(room, 0) + 1));
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? String(value);
  const isList = Array.isArray(value);
  let text = isList ? "[" : "{";
  for (const [key, member] of Object.entries(value)) {
    if (text.length > room) return text;
    if (text.length > 1) text += ",";
    if (!isList) text += `${beginning(key, room - text.length)}:`;
    text += beginning(member, room - text.length);
  }
  return text + (isList ? "]" : "}");
}

/**
 * Returns a value as JSON, cut to a length that fits a message. Definitions can hold values of megabytes, nested to any
 * depth.
 */
export function briefJson(value: unknown): string {
  const text = beginning(value, MOST);
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

/**
 * Returns `briefJson` with a memory for one file. A file can have many mistakes in the same value, which is then
 * printed once.
 */
export function briefJsonOnce(): (value: unknown) => string {
  const printed = new WeakMap<object, string>();
  return (value) => {
    if (typeof value !== "object" || value === null) return briefJson(value);
    const text = printed.get(value) ?? briefJson(value);
    printed.set(value, text);
    return text;
  };
}
