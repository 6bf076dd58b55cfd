import type { Steps } from "./steps.ts";

/** The type that some steps lead to, as TypeScript writes it without naming a data type. */
export const typeAt = (root: string, { listed, steps }: Steps): string =>
  steps.reduce(
    (type, step) => `NonNullable<${type}[${JSON.stringify(step.name)}]>${step.list ? "[number]" : ""}`,
    listed ? `${root}[number]` : root,
  );
