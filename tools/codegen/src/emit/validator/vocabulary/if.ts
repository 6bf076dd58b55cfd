import { _ } from "ajv/dist/compile/codegen/index.js";
import type { Keyword } from "./keyword.ts";

/** `if: { type: "null" }, else: …` says that a member may be null. */
export const ifNull: Keyword = {
  keyword: "if",
  code: ({ schema, value, subschema }) => {
    if (schema.if?.type !== "null") throw new TypeError("the only if that has code is one for null");
    // The value may be missing, and one test covers both.
    subschema(schema.else ?? {}, { given: _`${value} != null` });
  },
};
