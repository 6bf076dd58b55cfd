import { _Code } from "ajv/dist/compile/codegen/code.js";
import { _, type Code, getProperty } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, membersOf, note } from "./keyword.ts";
import { N } from "./names.ts";

/** So many members are reported one by one. */
const FEW = 2;

/** How many of the members are missing. The parts are joined as text for the reason that `additionalProperties` has. */
const countOf = (object: Code, members: readonly string[]): Code =>
  new _Code(members.map((each) => _`(${object}${getProperty(each)} === undefined)`.str).join(" +\n    "));

/** Every name has a line of its own, as in a test for unknown members. */
const listOf = (members: readonly string[]): Code =>
  new _Code(`[\n${members.map((each) => _`    ${each},\n`.str).join("")}  ]`);

/**
 * Reports the members that are missing. Many of them are reported by one call, because a list of `{}` for a type with
 * 83 promises would cost 83 calls for three characters of the body.
 */
export const required: Keyword = {
  keyword: "required",
  code: (cxt) => {
    const { gen, schema } = cxt;
    const object = membersOf(cxt);
    const members = schema.required ?? [];
    if (members.length > FEW) {
      gen.const(N.missing, countOf(object, members));
      gen.if(_`${N.missing} > 0`, () => note(cxt, "required", listOf(members), N.missing));
      return;
    }
    for (const member of members) {
      gen.if(_`${object}${getProperty(member)} === undefined`, () => note(cxt, "required", member));
    }
  },
};
