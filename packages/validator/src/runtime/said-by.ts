/** The words of something that was thrown. Total: an object can be made so that even its message throws. */
export function saidBy(thrown: unknown): string {
  try {
    const said: unknown = thrown instanceof Error ? thrown.message : thrown;
    return String(said);
  } catch {
    return "something that cannot be shown";
  }
}

/** The name of an error. Not `instanceof`, which fails for an error of another realm. */
export function errorName(thrown: unknown): unknown {
  try {
    return Object(thrown).name;
  } catch {
    return undefined;
  }
}
