import type { Issue, StandardSchema } from "@tc3-schema/types";
import { sentenceOf } from "../report/issue.ts";
import type { JsonSchema } from "./json-schema.ts";

const DIALECTS: ReadonlyMap<string, string> = new Map([
  ["draft-07", "http://json-schema.org/draft-07/schema#"],
  ["draft-2020-12", "https://json-schema.org/draft/2020-12/schema"],
]);

/**
 * Makes the Standard Schema v1 of a contract.
 *
 * @param issuesOf Returns the reasons to reject a value.
 */
export function standardSchema<T>(
  issuesOf: (value: unknown) => readonly Issue[],
  is: (value: unknown) => value is T,
  schema: () => JsonSchema,
): StandardSchema<T> {
  const jsonSchema: StandardSchema<T>["jsonSchema"]["input"] = ({ target }) => {
    const dialect = DIALECTS.get(target);
    if (dialect === undefined) {
      throw new TypeError(
        `JSON Schema target ${JSON.stringify(target)} is not served: ask for ${[...DIALECTS.keys()].join(" or ")}`,
      );
    }
    return { $schema: dialect, ...structuredClone(schema()) };
  };
  return {
    version: 1,
    vendor: "tc3-schema",
    validate: (value) =>
      is(value)
        ? { value }
        : { issues: issuesOf(value).map((each) => ({ message: sentenceOf(each), path: each.path })) },
    jsonSchema: { input: jsonSchema, output: jsonSchema },
  };
}
