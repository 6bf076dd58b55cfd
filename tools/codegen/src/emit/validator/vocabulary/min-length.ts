import { _ } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, note } from "./keyword.ts";

export const minLength: Keyword = {
  keyword: "minLength",
  code: (cxt) => {
    if (cxt.schema.minLength !== 1) throw new TypeError("the only minLength that has code is 1");
    // A value that is missing is not empty, so no other condition is needed.
    cxt.gen.if(_`${cxt.value} === ""`, () => note(cxt, "minLength"));
  },
};
