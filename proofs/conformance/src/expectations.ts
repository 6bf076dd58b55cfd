import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { ExamplesError } from "./examples-error.ts";
import type { Verdict } from "./judge.ts";

/** A person's judgement of an example. */
export interface Expectation extends Verdict {
  /** What in the example is not as the same definitions, or its own request, say. */
  readonly contradicts?: string;
}

const isOptional = (value: unknown, type: "boolean" | "string"): boolean =>
  value === undefined || typeof value === type;

const isExpectation = (value: unknown): value is Expectation =>
  isRecord(value) &&
  ["success", "failure", "malformed"].some((status) => status === value["status"]) &&
  // A success says whether it conforms, nothing else can.
  (typeof value["conforms"] === "boolean") === (value["status"] === "success") &&
  isOptional(value["conforms"], "boolean") &&
  typeof value["itemFailures"] === "number" &&
  isOptional(value["contradicts"], "string");

/**
 * The expectations of a service's examples, by key.
 *
 * @throws {ExamplesError} When the file is not such a table.
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
