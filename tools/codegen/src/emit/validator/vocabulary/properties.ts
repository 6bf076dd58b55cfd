import { pointer } from "@tc3-schema/base/json";
import { _, getProperty, str } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, membersOf } from "./keyword.ts";
import { N } from "./names.ts";

export const properties: Keyword = {
  keyword: "properties",
  code: (cxt) => {
    const { gen, schema, at, subschema } = cxt;
    const object = membersOf(cxt);
    let first = true;
    for (const [member, each] of Object.entries(schema.properties ?? {})) {
      if (Object.keys(each).length === 0) continue;
      const part = _`${object}${getProperty(member)}`;
      if (first) gen.let(N.member, part);
      else gen.assign(N.member, part);
      first = false;
      subschema(each, {
        value: N.member,
        alike: undefined,
        at: str`${at}${pointer(member)}`,
        given: _`${N.member} !== undefined`,
      });
    }
  },
};
