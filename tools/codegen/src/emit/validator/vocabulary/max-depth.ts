import { _ } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, note } from "./keyword.ts";
import { N } from "./names.ts";

/** A keyword of our own: how many types that contain themselves may be nested. A deeper value ends the function of a type. */
export const maxDepth: Keyword = {
  keyword: "maxDepth",
  code: (cxt) => {
    const { gen, schema } = cxt;
    gen.if(_`${N.depth} > ${schema.maxDepth ?? 0}`, () => {
      note(cxt, "depth", String(schema.maxDepth));
      gen.code(_`return`);
    });
  },
};
