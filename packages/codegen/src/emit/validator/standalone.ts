import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { type Code, foreign } from "../code.ts";
import type { JsonSchema } from "./json-schema.ts";

const KEY = "schema";

/**
 * Schema in, one exported validation function out, which needs nothing at run time.
 *
 * @param allErrors Whether the function reports everything that is wrong in its `errors`, or stops at the first.
 */
export async function standaloneFunction(
  exported: string,
  schema: JsonSchema,
  { allErrors }: { readonly allErrors: boolean },
): Promise<Code> {
  const ajv = new Ajv({
    allErrors,
    messages: false,
    // `if` and `else` stand beside the type they concern, not inside a type of their own.
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, KEY);
  const source = standalone.default(ajv, { [exported]: KEY });
  // Ajv prints without indentation, and mostly leaves the schema behind as a constant that nobody reads.
  const printed = await transform(source, { format: "esm", treeShaking: true, charset: "utf8" });
  return foreign(printed.code);
}
