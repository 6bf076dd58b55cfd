import { _, getProperty } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, note } from "./keyword.ts";

export const required: Keyword = {
  keyword: "required",
  code: (cxt) => {
    const { gen, schema, value } = cxt;
    for (const member of schema.required ?? []) {
      gen.if(_`${value}${getProperty(member)} === undefined`, () => note(cxt, "required", member));
    }
  },
};
