import { _ } from "ajv/dist/compile/codegen/index.js";
import type { Keyword } from "./keyword.ts";

/** `if: { type: "null" }, else: …` is how a schema says that a member may be null. */
export const ifNull: Keyword = {
  keyword: "if",
  code: ({ schema, value, given, subschema }) => {
    if (schema.if?.type !== "null") throw new TypeError("only null has a branch of its own");
    // Where it may be missing, one test is for both.
    const isThere = given === undefined ? _`${value} !== null` : _`${value} != null`;
    subschema(schema.else ?? {}, { given: isThere });
  },
};
