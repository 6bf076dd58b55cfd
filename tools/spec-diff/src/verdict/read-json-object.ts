import { SpecDiffError } from "../spec-diff-error.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const received = (value: unknown): string => JSON.stringify(value) ?? "nothing";

/** Refuses a value, with what it was. */
export function refuse(file: string, expected: string, value: unknown): never {
  throw new SpecDiffError(file, expected, received(value));
}

/** @throws {SpecDiffError} When the text is no JSON, or no object. */
export function readJsonObject(file: string, text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SpecDiffError(file, "JSON", message, { cause: error });
  }
  return isObject(value) ? value : refuse(file, "an object", value);
}
