import { _ } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, reportOf, typeOf, where } from "./keyword.ts";
import { N } from "./names.ts";

/** A type has a function of its own, which every place calls that holds one. */
export const ref: Keyword = {
  keyword: "$ref",
  code: (cxt) => {
    const { gen, schema, value, at, nextDepth } = cxt;
    const report = reportOf(typeOf(schema.$ref ?? ""));
    const depth = nextDepth === undefined ? _`` : _`, ${nextDepth}`;
    where(cxt, () => gen.code(_`${report}(${value}, ${at}, ${N.note}, ${N.own}${depth})`));
  },
};
