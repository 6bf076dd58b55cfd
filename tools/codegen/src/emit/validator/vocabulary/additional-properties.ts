import { _Code } from "ajv/dist/compile/codegen/code.js";
import { _, type Code } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, note } from "./keyword.ts";
import { N } from "./names.ts";

/**
 * The condition that the key equals no name. Every name has a line of its own, so that a review shows a new member as a new
 * line. The parts are quoted first and joined as text, because a template puts its parts on the call stack, and 100,000 members
 * overflow it.
 */
const isNone = (names: readonly string[]): Code =>
  names.length === 0
    ? _`true`
    : new _Code(names.map((each) => _`${N.key} !== ${each}`.str).join(" &&\n    "));

export const additionalProperties: Keyword = {
  keyword: "additionalProperties",
  code: (cxt) => {
    const { gen, schema, value } = cxt;
    const names = Object.keys(schema.properties ?? {});
    gen.forIn(N.key, value, () => {
      gen.if(isNone(names), () => note(cxt, "additionalProperties", N.key));
    });
  },
};
