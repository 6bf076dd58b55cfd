import { type Keyword, note, where } from "./keyword.ts";

/** `not: {}` is how a schema says that a member is deprecated: whatever is there is reported. */
export const not: Keyword = {
  keyword: "not",
  code: (cxt) => {
    if (Object.keys(cxt.schema.not ?? {}).length > 0) throw new TypeError("only not: {} is known");
    where(cxt, () => note(cxt, "not"));
  },
};
