/** One step down from an answer or a request: a member, and whether one of its elements is meant. */
export interface Step {
  readonly name: string;
  readonly list: boolean;
}

export interface Steps {
  /** Whether the body itself is a list, as that of a callback may be. */
  readonly listed: boolean;
  readonly steps: readonly Step[];
}

/** `Stamps[].Parts[].Colour` taken apart. Member names have neither dots nor brackets. */
export function stepsOf(path: string): Steps {
  const parts = path.split(".").filter((part) => part !== "");
  const listed = parts[0] === "[]";
  const steps = (listed ? parts.slice(1) : parts).map((part) => ({
    name: part.replace("[]", ""),
    list: part.endsWith("[]"),
  }));
  return { listed, steps };
}
