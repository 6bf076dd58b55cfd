import { _ } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, note, whereAlso } from "./keyword.ts";

export const minLength: Keyword = {
  keyword: "minLength",
  code: (cxt) => {
    if (cxt.schema.minLength !== 1) throw new TypeError("a text may be empty, or may not");
    whereAlso(cxt, _`${cxt.value} === ""`, () => note(cxt, "minLength"));
  },
};
