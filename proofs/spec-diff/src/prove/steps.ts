/** One step down from an answer or a request: a member, or an element of a member that is a list. */
export interface Step {
  readonly name: string;
  readonly list: boolean;
}

export interface Steps {
  /** Whether the body itself is a list. The body of a callback can be one. */
  readonly listed: boolean;
  readonly steps: readonly Step[];
}

/** Splits a path such as `Stamps[].Parts[].Colour`. Member names have neither dots nor brackets. */
export function stepsOf(path: string): Steps {
  const parts = path.split(".").filter((part) => part !== "");
  const listed = parts[0] === "[]";
  const steps = (listed ? parts.slice(1) : parts).map((part) => ({
    name: part.replace("[]", ""),
    list: part.endsWith("[]"),
  }));
  return { listed, steps };
}

/** Returns the type that steps lead to, in TypeScript that names no data type. */
export const typeAt = (root: string, { listed, steps }: Steps): string =>
  steps.reduce(
    (type, step) => `NonNullable<${type}[${JSON.stringify(step.name)}]>${step.list ? "[number]" : ""}`,
    listed ? `${root}[number]` : root,
  );

/** A type within itself is passed twice. If another type replaced it, that shows only on the second level. */
const OFTEN = 2;

/** Whether a type was passed often enough on the way down. */
export const isEndless = (trail: readonly string[], type: string): boolean =>
  trail.filter((passed) => passed === type).length >= OFTEN;
