import { Ajv } from "ajv";
import type { AnyContract } from "./contract.ts";
import type { DeclaredObject } from "./read-declared.ts";

/** All strict options of Ajv are on, so that a keyword of our schemas that Ajv does not know is a problem too. */
const ajv = new Ajv({
  strict: true,
  // Compiling takes longer than all the checks that follow, so the code is not optimized.
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
});

/** The verdict of Ajv on a body, by the JSON Schema of the contract. */
export type Oracle = (body: unknown) => boolean;

export function oracleOf(contract: Pick<AnyContract, "~standard">): Oracle {
  const schema = contract["~standard"].jsonSchema.input({ target: "draft-07" });
  const validate = ajv.compile(schema);
  // Each of thousands of schemas is used once.
  ajv.removeSchema(schema);
  return (body) => validate(body);
}

/** The contract that judges an example, and the yardsticks for its verdict. */
export interface Subject {
  readonly contract: AnyContract;
  /** The answer of the action as the official definitions describe it. */
  readonly answer: DeclaredObject;
  /** Undefined if no change of the example will be tried. */
  readonly oracle: Oracle | undefined;
}

/** Whether the action declares a member called Error. */
export const declaresError = ({ answer }: Subject): boolean => answer.members.has("Error");
