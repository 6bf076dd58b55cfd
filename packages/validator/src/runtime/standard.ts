import type { Issue, StandardProperties } from "@tc3-schema/types";

const DIALECTS: ReadonlyMap<string, string> = new Map([
  ["draft-07", "http://json-schema.org/draft-07/schema#"],
  ["draft-2020-12", "https://json-schema.org/draft/2020-12/schema"],
]);

/** A contract as Standard Schema v1 sees it. */
export function standardProperties<T>(
  issuesOf: (value: unknown) => readonly Issue[],
  is: (value: unknown) => value is T,
  schema: Readonly<Record<string, unknown>>,
): StandardProperties<T> {
  const jsonSchema: StandardProperties<T>["jsonSchema"]["input"] = ({ target }) => {
    const dialect = DIALECTS.get(target);
    if (dialect === undefined) {
      throw new TypeError(
        `JSON Schema target ${JSON.stringify(target)} is not served: ask for ${[...DIALECTS.keys()].join(" or ")}`,
      );
    }
    return { $schema: dialect, ...structuredClone(schema) };
  };
  return {
    version: 1,
    vendor: "tc3-schema",
    validate: (value) =>
      is(value) ? { value } : { issues: issuesOf(value).map(({ message, path }) => ({ message, path })) },
    jsonSchema: { input: jsonSchema, output: jsonSchema },
  };
}
