import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { ExamplesError } from "./examples-error.ts";
import type { Verdict } from "./judge.ts";

/** A person's judgement of an example. */
export interface Expectation extends Verdict {
  /** The part of the example that contradicts its own definition or its own request. */
  readonly contradicts?: string;
}

const isOptional = (value: unknown, type: "boolean" | "string"): boolean =>
  value === undefined || typeof value === type;

const isExpectation = (value: unknown): value is Expectation =>
  isRecord(value) &&
  ["success", "failure", "malformed"].some((status) => status === value["status"]) &&
  // Only a success says whether it conforms.
  (typeof value["conforms"] === "boolean") === (value["status"] === "success") &&
  isOptional(value["conforms"], "boolean") &&
  typeof value["itemFailures"] === "number" &&
  isOptional(value["contradicts"], "string");

/**
 * Returns the expectations for the examples of a service, by key.
 *
 * @throws {ExamplesError} If the file is not such a table.
 */
export function readExpectations(file: string): ReadonlyMap<string, Expectation> {
  const { examples } = readJsonObject(file, ExamplesError);
  if (!isRecord(examples)) throw new ExamplesError(`${file}: expected an object at /examples`);
  return new Map(
    Object.entries(examples).map(([key, value]) => {
      if (!isExpectation(value))
        throw new ExamplesError(
          `${file}: ${key}: expected { status, conforms?, itemFailures, contradicts? }`,
        );
      return [key, value];
    }),
  );
}
