import type { Keyword } from "./keyword.ts";

export const allOf: Keyword = {
  keyword: "allOf",
  code: ({ schema, subschema }) => {
    for (const each of schema.allOf ?? []) subschema(each);
  },
};
