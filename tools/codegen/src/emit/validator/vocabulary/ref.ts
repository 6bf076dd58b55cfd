import { _ } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, reportOf, typeOf, where } from "./keyword.ts";
import { N } from "./names.ts";

/** Calls the function of the type. Each type has one. */
export const ref: Keyword = {
  keyword: "$ref",
  code: (cxt) => {
    const { gen, schema, value, at, nextDepth } = cxt;
    const report = reportOf(typeOf(schema.$ref ?? ""));
    const depth = nextDepth === undefined ? _`` : _`, ${nextDepth}`;
    where(cxt, () => gen.code(_`${report}(${value}, ${at}, ${N.note}, ${N.own}${depth})`));
  },
};
