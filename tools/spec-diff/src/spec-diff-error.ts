import { isRecord, type JsonObject } from "@tc3-schema/base/json";

/** An input cannot be used: a state, a revision, a policy, an ignore file. Nothing was written. */
export class SpecDiffError extends Error {
  override readonly name = "SpecDiffError";
  /** The input, as it was given. */
  readonly what: string;
  readonly expected: string;
  readonly received: string;

  constructor(what: string, expected: string, received: string, options?: ErrorOptions) {
    super(`${what}: expected ${expected}, received ${received}`, options);
    this.what = what;
    this.expected = expected;
    this.received = received;
  }
}

/** @throws {SpecDiffError} Always, with the value that was received. */
export function refuse(file: string, expected: string, value: unknown): never {
  throw new SpecDiffError(file, expected, JSON.stringify(value) ?? "nothing");
}

/** Parses a text that is one JSON object. @throws {SpecDiffError} If it is something else. */
export function parseJsonObject(file: string, text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SpecDiffError(file, "JSON", message, { cause: error });
  }
  return isRecord(value) ? value : refuse(file, "an object", value);
}
