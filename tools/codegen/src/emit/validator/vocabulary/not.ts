import { type Keyword, note, where } from "./keyword.ts";

/** `not: {}` says that a member is deprecated, so it is reported if it is there. */
export const not: Keyword = {
  keyword: "not",
  code: (cxt) => {
    if (Object.keys(cxt.schema.not ?? {}).length > 0) throw new TypeError("only not: {} is known");
    where(cxt, () => note(cxt, "not"));
  },
};
