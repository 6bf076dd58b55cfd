import { _, getProperty, str } from "ajv/dist/compile/codegen/index.js";
import type { Keyword } from "./keyword.ts";
import { N } from "./names.ts";

const token = (member: string): string => member.replaceAll("~", "~0").replaceAll("/", "~1");

export const properties: Keyword = {
  keyword: "properties",
  code: ({ gen, schema, value, at, subschema }) => {
    let first = true;
    for (const [member, each] of Object.entries(schema.properties ?? {})) {
      if (Object.keys(each).length === 0) continue;
      const part = _`${value}${getProperty(member)}`;
      if (first) gen.let(N.member, part);
      else gen.assign(N.member, part);
      first = false;
      subschema(each, {
        value: N.member,
        at: str`${at}/${token(member)}`,
        given: _`${N.member} !== undefined`,
      });
    }
  },
};
