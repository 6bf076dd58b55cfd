/** Reading values of unknown make: every function answers, whatever a getter or a proxy does. */

/** A member of a value, or undefined where there is none or reading it throws. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

/** A member that is a string with something in it. */
export function text(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" && found !== "" ? found : undefined;
}
