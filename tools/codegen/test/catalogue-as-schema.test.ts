import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), "utf8"));

/** People who do not write TypeScript use the catalogue directly, as a JSON Schema. */
describe("a catalogue is a JSON Schema of its codes", () => {
  const validate = new Ajv({ strictSchema: false }).compile(read("error-codes/common.schema.json"));

  test.each(["InternalError", "RequestLimitExceeded.IPLimitExceeded"])("it accepts the code %s", (code) => {
    expect(validate(code)).toBe(true);
  });

  test.each(["internalerror", "InternalError.Whatever", "", null, 5])("it refuses %j", (code) => {
    expect(validate(code)).toBe(false);
  });

  test("Ajv accepts every meta-schema in strict mode, and each obeys draft-07", () => {
    for (const name of ["catalogue", "texts", "envelope"]) {
      const schema = read(`meta/${name}.schema.json`);
      const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
      expect(ajv.validateSchema(schema)).toBe(true);
      expect(() => ajv.compile(schema)).not.toThrow();
    }
  });
});
