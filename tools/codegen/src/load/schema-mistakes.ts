import type { ErrorObject } from "ajv";
import { didYouMean, nearestNames } from "../words/nearest-names.ts";
import { briefJsonOnce } from "./brief-json.ts";
import type { Mistake } from "./schema-error.ts";

/** The expected value, in the words of all our messages about files. */
function expected({ keyword, params, message, schema }: ErrorObject): string {
  switch (keyword) {
    case "required":
      return `a member called ${JSON.stringify(params["missingProperty"])}`;
    case "const":
      return JSON.stringify(schema);
    case "enum":
      return `one of ${[params["allowedValues"]]
        .flat()
        .map((value) => JSON.stringify(value))
        .join(", ")}`;
    case "type":
      return `a value of type ${[params["type"]].flat().join(" or ")}`;
    case "minLength":
      return "a text that is not empty";
    case "minItems":
      return "a list that is not empty";
    case "uniqueItems":
      return "each name once";
    default:
      return (message ?? keyword).replace(/^must /, "a value that must ");
  }
}

/** The mistake of a member that the schema does not know. */
function unknownMember(
  { params, parentSchema }: ErrorObject,
  brief: (value: unknown) => string,
  advice: string | undefined,
): Pick<Mistake, "expected" | "received" | "advice"> {
  const key = String(params["additionalProperty"]);
  const known = Object.keys(Object(parentSchema?.["properties"]));
  const hints = [
    ...(nearestNames(key, known).length > 0 ? [didYouMean(key, known)] : []),
    ...(advice === undefined ? [] : [advice]),
  ];
  return {
    expected: `one of ${known.join(", ")}`,
    received: brief(key),
    ...(hints.length > 0 ? { advice: hints.join(" ") } : {}),
  };
}

/**
 * Returns the mistakes in a file that a person or another program wrote, from the errors that Ajv found with `allErrors`
 * and `verbose`.
 *
 * @param advice What to do about a member that is unknown, besides correcting its name.
 */
export function mistakesOf(
  errors: readonly ErrorObject[],
  file: string,
  advice?: string,
): readonly Mistake[] {
  const brief = briefJsonOnce();
  // The branches of a choice report their own mistakes.
  const telling = errors.filter(({ keyword }) => keyword !== "anyOf" && keyword !== "propertyNames");
  return telling.map((error) => ({
    file,
    pointer: error.instancePath,
    ...(error.keyword === "additionalProperties"
      ? unknownMember(error, brief, advice)
      : { expected: expected(error), received: brief(error.data) }),
  }));
}
