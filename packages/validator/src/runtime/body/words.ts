/** A kind with its article: `a string`, `an object`, `null`. */
export const aKind = (kind: string): string =>
  kind === "null" || kind === "nothing" ? kind : `${"aeiou".includes(kind.charAt(0)) ? "an" : "a"} ${kind}`;

/** The beginning of a text, with a mark where it was cut. A body can be megabytes long. */
export const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** The message of something that was thrown. Never throws, though an object can be made whose message does. */
export function messageOf(thrown: unknown): string {
  try {
    const message: unknown = thrown instanceof Error ? thrown.message : thrown;
    return String(message);
  } catch {
    return "something that cannot be shown";
  }
}

/** The name of an error. `instanceof` fails for an error of another realm. */
export function errorName(thrown: unknown): unknown {
  try {
    return Object(thrown).name;
  } catch {
    return undefined;
  }
}
