import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import type { JsonSchema } from "./json-schema.ts";

const KEY = "schema";

/**
 * Schema in, the source of a function of that name out, which reports everything that is wrong in its `errors` and
 * needs nothing at run time.
 */
export async function standaloneFunction(name: string, schema: JsonSchema): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    meta: false,
    validateSchema: false,
    // `if` and `else` stand beside the type they concern, not inside a type of their own.
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, KEY);
  const source = standalone.default(ajv, { [name]: KEY });
  // Ajv prints without indentation, and mostly leaves the schema behind as a constant that nobody reads.
  const printed = await transform(source, { format: "esm", treeShaking: true, charset: "utf8" });
  const exported = `export {\n  ${name}\n};\n`;
  if (!printed.code.endsWith(exported)) throw new TypeError(`esbuild's output does not end with ${exported}`);
  return printed.code.slice(0, -exported.length);
}
