import { Ajv } from "ajv";
import type { AnyContract } from "./any-contract.ts";

/** With all of its strict options: what it cannot place in a schema of ours is a fault too. */
const ajv = new Ajv({
  strict: true,
  // Compiling takes longer than all that is then tried, so the code may be as plain as can be.
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
});

/** What Ajv itself says of a body, given the contract's own JSON Schema. */
export type Oracle = (body: unknown) => boolean;

export function oracleOf(contract: AnyContract): Oracle {
  const schema = contract["~standard"].jsonSchema.input({ target: "draft-07" });
  const validate = ajv.compile(schema);
  // Thousands of schemas are tried, each once.
  ajv.removeSchema(schema);
  return (body) => validate(body);
}
