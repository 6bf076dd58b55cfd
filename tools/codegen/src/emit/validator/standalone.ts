import type { Vocabulary } from "ajv";
import core from "ajv/dist/core.js";
import standalone from "ajv/dist/standalone/index.js";
import additionalProperties from "ajv/dist/vocabularies/applicator/additionalProperties.js";
import allOf from "ajv/dist/vocabularies/applicator/allOf.js";
import branch from "ajv/dist/vocabularies/applicator/if.js";
import items from "ajv/dist/vocabularies/applicator/items.js";
import not from "ajv/dist/vocabularies/applicator/not.js";
import properties from "ajv/dist/vocabularies/applicator/properties.js";
import branches from "ajv/dist/vocabularies/applicator/thenElse.js";
import ref from "ajv/dist/vocabularies/core/ref.js";
import length from "ajv/dist/vocabularies/validation/limitLength.js";
import limit from "ajv/dist/vocabularies/validation/limitNumber.js";
import required from "ajv/dist/vocabularies/validation/required.js";
import uniqueItems from "ajv/dist/vocabularies/validation/uniqueItems.js";
import type { JsonSchema } from "./json-schema.ts";
import { tidy } from "./tidy.ts";

const KEY = "schema";

/** What `JsonSchema` has: Ajv is made anew for each action, and to give it all its keywords takes four times as long. */
const VOCABULARY: Vocabulary = [
  "definitions",
  // Nothing has uniqueItems, but items wants to stand before it.
  ...[ref, length, limit, required, uniqueItems].map((each) => each.default),
  { keyword: "type", schemaType: ["string", "array"] },
  ...[items, additionalProperties, properties, not, allOf, branch, branches].map((each) => each.default),
];

/**
 * Schema in: the source of a function of that name, which calls `note` for every difference. It needs nothing else.
 *
 * @param isBounded Whether a type contains itself: then the function counts how deep it is.
 */
export function standaloneFunction(name: string, schema: JsonSchema, isBounded = false): string {
  const ajv = new core.default({
    allErrors: true,
    messages: false,
    // Puts the value into each error; `tidy` takes the rest of it out again.
    verbose: true,
    meta: false,
    validateSchema: false,
    // `if` and `else` stand beside the type they concern, not inside a type of their own.
    strictTypes: false,
    strictRequired: false,
    // From 200 promised members on, Ajv would loop over a list that nothing else of the function has.
    loopRequired: Number.POSITIVE_INFINITY,
    // A function per type, so that depth is counted as the guard counts it.
    inlineRefs: !isBounded,
    // Whether a text is empty can be told without counting its characters. Ajv calls the option deprecated, on the console.
    unicode: false,
    logger: false,
    // Optimizing takes a third of the whole generation, and bundlers do it again.
    // Only the source is wanted: what Ajv would compile of it, to run it here, is an eighth of the whole generation.
    code: { source: true, esm: true, lines: true, optimize: false, process: () => "return () => true" },
  });
  ajv.addVocabulary(VOCABULARY);
  ajv.addSchema(schema, KEY);
  return tidy(standalone.default(ajv, { [name]: KEY }), isBounded);
}
