import { _Code } from "ajv/dist/compile/codegen/code.js";
import { _, type Code } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, note } from "./keyword.ts";
import { N } from "./names.ts";

/**
 * Every name on a line of its own: a new member is a new line when the change is reviewed. The parts are quoted first and
 * joined as text, because a template spreads what it holds over the call stack: 100,000 members overflow it.
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
