import type { ErrorObject } from "ajv";
import { didYouMean } from "../words/nearest-names.ts";
import { briefJson } from "./brief-json.ts";
import type { Mistake } from "./schema-error.ts";

/** @param advice What to do about a member that is unknown, besides correcting its name. */
function mistake(
  { keyword, params, message, instancePath, data, parentSchema }: ErrorObject,
  file: string,
  advice: string | undefined,
): Mistake {
  const place = { file, pointer: instancePath, received: briefJson(data) };
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys(Object(parentSchema?.["properties"]));
      return {
        ...place,
        expected: `one of ${known.join(", ")}`,
        received: JSON.stringify(key),
        advice: [didYouMean(key, known), ...(advice === undefined ? [] : [advice])].join(" "),
      };
    }
    case "required":
      return { ...place, expected: `a member called ${JSON.stringify(params["missingProperty"])}` };
    case "enum": {
      const values: readonly unknown[] = params["allowedValues"];
      return { ...place, expected: `one of ${values.map((value) => JSON.stringify(value)).join(", ")}` };
    }
    case "type":
      return { ...place, expected: `a value of type ${params["type"]}` };
    case "minLength":
      return { ...place, expected: "a text that is not empty" };
    case "minItems":
      return { ...place, expected: "a list that is not empty" };
    case "uniqueItems":
      return { ...place, expected: "each name once" };
    default:
      return { ...place, expected: (message ?? keyword).replace(/^must /, "a value that must ") };
  }
}

/**
 * Returns the mistakes in a file that a person wrote, from the errors that Ajv found with `allErrors` and `verbose`.
 *
 * @param advice What to do about a member that is unknown, besides correcting its name.
 */
export const mistakesOf = (
  errors: readonly ErrorObject[],
  file: string,
  advice?: string,
): readonly Mistake[] =>
  errors
    // The branches of a choice report their own mistakes.
    .filter(({ keyword }) => keyword !== "anyOf" && keyword !== "propertyNames")
    .map((error) => mistake(error, file, advice));
