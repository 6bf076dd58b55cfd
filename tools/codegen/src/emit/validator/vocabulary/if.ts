import { _ } from "ajv/dist/compile/codegen/index.js";
import type { Keyword } from "./keyword.ts";

/** `if: { type: "null" }, else: …` says that a member may be null. */
export const ifNull: Keyword = {
  keyword: "if",
  code: ({ schema, value, given, subschema }) => {
    if (schema.if?.type !== "null") throw new TypeError("the only if that has code is one for null");
    // If the value may be missing, one test covers both.
    const isThere = given === undefined ? _`${value} !== null` : _`${value} != null`;
    subschema(schema.else ?? {}, { given: isThere });
  },
};
