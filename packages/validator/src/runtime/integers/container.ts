/** An object or a list of a JSON value. */
export type Container = Record<string | number, unknown>;

export const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null;
