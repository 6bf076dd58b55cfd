import { _, str } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, note, where } from "./keyword.ts";
import { N } from "./names.ts";

/** Tests each item of a list. A value that is not a list breaks `type`. */
export const items: Keyword = {
  keyword: "items",
  code: (cxt) => {
    const { gen, schema, value, at, subschema } = cxt;
    const { list, index } = N;
    where(cxt, () => {
      gen.if(_`!Array.isArray(${value})`);
      note(cxt, "type", "array");
      gen.else();
      gen.const(list, value);
      gen.forRange(index, 0, _`${list}.length`, () =>
        subschema(schema.items ?? {}, {
          value: _`${list}[${index}]`,
          at: str`${at}/${index}`,
          given: undefined,
        }),
      );
      gen.endIf();
    });
  },
};
