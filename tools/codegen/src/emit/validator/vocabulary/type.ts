import { _, type Code, Name } from "ajv/dist/compile/codegen/index.js";
import { type Keyword, type KeywordCxt, note, whereAlso } from "./keyword.ts";
import { N } from "./names.ts";
import { isOneTest } from "./safe-integer.ts";

/** The condition that a value has another kind. */
function isNot(kind: string, value: Code): Code {
  switch (kind) {
    case "string":
    case "boolean":
      return _`typeof ${value} !== ${kind}`;
    case "integer":
      return _`!Number.isInteger(${value})`;
    case "number":
      return _`!Number.isFinite(${value})`;
    default:
      throw new TypeError(`no test for the kind ${JSON.stringify(kind)}`);
  }
}

/** A value that is no object ends the function. Of an object only own members are read. */
function object(cxt: KeywordCxt): void {
  const { gen, value, given, alike } = cxt;
  if (given !== undefined || !(value instanceof Name)) throw new TypeError("an object needs a definition");
  gen.if(_`typeof ${value} !== "object" || ${value} === null || Array.isArray(${value})`, () => {
    note(cxt, "type", "object");
    gen.code(_`return`);
  });
  gen.assign(value, _`${N.own}(${value})`);
  if (alike !== undefined) gen.const(N.known, _`${N.own}(${value}, ${alike})`);
}

/** Tests the kind of a value. `items` reports a value that is no list, and `maximum` most values that are no integer. */
export const type: Keyword = {
  keyword: "type",
  code: (cxt) => {
    const { schema, value } = cxt;
    const { type: kind = "" } = schema;
    if (kind === "object") object(cxt);
    else if (schema.items === undefined && !isOneTest(schema))
      whereAlso(cxt, isNot(kind, value), () => note(cxt, "type", kind));
  },
};
