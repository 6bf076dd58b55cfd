import { readFileSync } from "node:fs";
import { ExamplesError } from "./examples-error.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @throws {ExamplesError} When the file is no JSON object. */
export function readObject(file: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ExamplesError(`${file}: ${String(error)}`);
  }
  if (!isObject(value)) throw new ExamplesError(`${file}: expected a JSON object`);
  return value;
}
