import { _ } from "ajv/dist/compile/codegen/index.js";
import type { JsonSchema } from "../json-schema.ts";
import { type Keyword, note, whereAlso } from "./keyword.ts";

/**
 * Whether one test covers the type and the limits, because no value breaks two of them. If `not` is there too, Ajv reports it
 * between the two, so each gets its own test.
 */
export const isOneTest = ({ maximum, not }: JsonSchema): boolean =>
  maximum !== undefined && not === undefined;

/** The two limits of an integer that a number holds exactly. */
export const safeInteger: Keyword = {
  keyword: "maximum",
  code: (cxt) => {
    const { schema, value } = cxt;
    if (
      schema.type !== "integer" ||
      schema.minimum !== Number.MIN_SAFE_INTEGER ||
      schema.maximum !== Number.MAX_SAFE_INTEGER
    )
      throw new TypeError("only integers have limits, and only those of a number that is exact");
    const isUnsafe = _`!Number.isSafeInteger(${value})`;
    if (isOneTest(schema)) {
      whereAlso(cxt, isUnsafe, () =>
        note(cxt, _`Number.isInteger(${value}) ? "maximum" : "type"`, "integer"),
      );
    } else {
      whereAlso(cxt, _`Number.isInteger(${value}) && ${isUnsafe}`, () => note(cxt, "maximum", "integer"));
    }
  },
};
