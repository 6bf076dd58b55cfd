import { SpecDiffError } from "../spec-diff-error.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const received = (value: unknown): string => JSON.stringify(value) ?? "nothing";

/** @throws {SpecDiffError} Always, with the value that was received. */
export function refuse(file: string, expected: string, value: unknown): never {
  throw new SpecDiffError(file, expected, received(value));
}

/** @throws {SpecDiffError} When the text is not JSON, or not an object. */
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
