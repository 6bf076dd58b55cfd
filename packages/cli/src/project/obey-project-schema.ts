import { briefJson } from "@tc3-schema/codegen/brief-json";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { Ajv, type ErrorObject } from "ajv";
import manifest from "../../package.json" with { type: "json" };
import schema from "../../tc3.schema.json" with { type: "json" };
import { PROJECT_FILE, type ProjectFile } from "./project-file.ts";

const NEWER = `This is tc3 ${manifest.version}; if a newer one wrote the file, install that one: npm install --save-dev @tc3-schema/cli@latest`;

function mistake({ keyword, params, message, instancePath, data, parentSchema }: ErrorObject): Mistake {
  const place = { file: PROJECT_FILE, pointer: instancePath, received: briefJson(data) };
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys(Object(parentSchema?.["properties"]));
      const advice = `${didYouMean(key, known)} ${NEWER}`;
      return { ...place, expected: `one of ${known.join(", ")}`, received: JSON.stringify(key), advice };
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

/** Checks a value against the schema of `tc3.json`. @throws {SchemaError} With every mistake. */
export function obeyProjectSchema(value: unknown): asserts value is ProjectFile {
  const validate = new Ajv({ allErrors: true, verbose: true }).compile<ProjectFile>(schema);
  if (validate(value)) return;
  const errors = (validate.errors ?? []).filter(
    // The branches of a choice report their own mistakes.
    ({ keyword }) => keyword !== "anyOf" && keyword !== "propertyNames",
  );
  throw new SchemaError(errors.map(mistake));
}
