import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { ExamplesError } from "./examples-error.ts";

/** A request and an answer that the official definitions show for an action. */
export interface Example {
  readonly version: string;
  readonly action: string;
  /** Its place among the examples of the action. */
  readonly index: number;
  readonly output: string;
  /** The text of the request; empty if none is shown. */
  readonly input: string;
}

/** Returns the key of an example in the table of expectations, e.g. `v20210111/SendSms/1`. */
export const keyOf = ({ version, action, index }: Example): string => `${version}/${action}/${index}`;

/**
 * Returns the examples of one version of a service.
 *
 * @param definitions A checkout of the official definitions: `services/<service>/<version>/examples.json`.
 * @throws {ExamplesError} If there are none, or they have another form.
 */
export function readExamples(definitions: string, service: string, version: string): readonly Example[] {
  const file = join(definitions, "services", service, version, "examples.json");
  if (!existsSync(file)) throw new ExamplesError(`${file}: no such file`);
  const { actions } = readJsonObject(file, ExamplesError);
  if (!isRecord(actions)) throw new ExamplesError(`${file}: expected an object at /actions`);
  return Object.entries(actions).flatMap(([action, examples]) => {
    if (!Array.isArray(examples)) throw new ExamplesError(`${file}: expected an array at /actions/${action}`);
    return examples.map((example: unknown, index): Example => {
      if (!isRecord(example) || typeof example["output"] !== "string")
        throw new ExamplesError(`${file}: expected a string at /actions/${action}/${index}/output`);
      const { input, output } = example;
      return { version, action, index, output, input: typeof input === "string" ? input : "" };
    });
  });
}
