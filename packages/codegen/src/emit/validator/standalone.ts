import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { JsonSchema } from "./json-schema.ts";
import { tidy } from "./tidy.ts";

const KEY = "schema";

/**
 * Schema in, the source of a function of that name out, which reports everything that is wrong in its `errors`. It
 * needs `note` and `append` of the runtime, and nothing else.
 */
export function standaloneFunction(name: string, schema: JsonSchema): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    // Puts the value into each error; `tidy` takes the rest of it out again.
    verbose: true,
    meta: false,
    validateSchema: false,
    // `if` and `else` stand beside the type they concern, not inside a type of their own.
    strictTypes: false,
    strictRequired: false,
    // Optimizing takes a third of the whole generation, and bundlers do it again.
    // Only the source is wanted: what Ajv would compile of it, to run it here, is an eighth of the whole generation.
    code: { source: true, esm: true, lines: true, optimize: false, process: () => "return () => true" },
  });
  ajv.addSchema(schema, KEY);
  return tidy(standalone.default(ajv, { [name]: KEY }));
}
