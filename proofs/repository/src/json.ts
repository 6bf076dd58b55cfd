import { readFileSync } from "node:fs";
import { RepositoryError } from "./repository-error.ts";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @throws {RepositoryError} When the file is no JSON object. */
export function readRecord(file: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new RepositoryError(`${file}: ${String(error)}`);
  }
  if (!isRecord(value)) throw new RepositoryError(`${file}: expected a JSON object`);
  return value;
}
