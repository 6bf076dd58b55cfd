/** How much of a value a message shows. */
const MOST = 60;

/** At least the first characters of a value as JSON. Each level of nesting takes one of them, so it never goes deeper. */
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

/** A value as JSON, no longer than a message can bear: definitions have values of megabytes, and nest as they like. */
export function briefJson(value: unknown): string {
  const text = beginning(value, MOST);
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

/** The same for a file of which many places are told: a value that is wrong in many ways is printed once. */
export function briefJsonOnce(): (value: unknown) => string {
  const printed = new WeakMap<object, string>();
  return (value) => {
    if (typeof value !== "object" || value === null) return briefJson(value);
    const text = printed.get(value) ?? briefJson(value);
    printed.set(value, text);
    return text;
  };
}
