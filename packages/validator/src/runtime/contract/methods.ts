import { ResponseValidationError } from "@tc3-schema/errors/validation-error";
import type { Issue, Malformed, StandardSchema } from "@tc3-schema/types";
import type { Definition } from "../definition/definition.ts";
import { type Identity, identityOf } from "../definition/identity.ts";
import { changedWhileRead } from "../outcome/outcome.ts";
import { MALFORMED, STRICTLY_REJECTED } from "../report/issue.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Judge, OutcomeOf } from "./judge.ts";
import { standardSchema } from "./standard-schema.ts";

/** The methods that a contract and its strict form have in common, for callbacks too. */
export interface Methods<T, O> {
  is(this: void, value: unknown): value is T;
  assert(this: void, value: unknown): asserts value is T;
  check(this: void, value: unknown): O;
  readonly "~standard": StandardSchema<T>;
}

type AnyOutcome = { readonly status: "success" | "failure" } | Malformed;

/** @param schema The JSON Schema of the values that `is` accepts. It is made when somebody asks for it. */
function methodsOf<T, O extends AnyOutcome>(
  is: (value: unknown) => boolean,
  check: (value: unknown) => O,
  schema: () => JsonSchema,
): Methods<T, O> {
  const accepts = (value: unknown): value is T => is(value);

  /** The reasons for a no. There is always one, though a proxy can say one thing to `is` and another to `check`. */
  const reasons = (value: unknown): readonly Issue[] => {
    const outcome: AnyOutcome = check(value);
    return outcome.status === "malformed" ? outcome.issues : [changedWhileRead()];
  };

  return {
    is: accepts,
    assert(value): asserts value is T {
      if (!is(value)) throw new ResponseValidationError(reasons(value));
    },
    check,
    "~standard": standardSchema<T>(reasons, accepts, schema),
  };
}

export interface FormsOptions<O, S> {
  readonly definition: Definition;
  readonly judge: Judge;
  readonly outcomeOf: OutcomeOf<O>;
  readonly strictOutcomeOf: OutcomeOf<S>;
  readonly schemaOf: (strict: boolean) => JsonSchema;
}

/** The tolerant and the strict form of a contract, without `decode`. */
export interface Forms<T, O, K, S> {
  readonly tolerant: Methods<T, O> & Identity;
  readonly strict: Methods<K, S>;
}

/**
 * Makes both forms of a contract.
 *
 * @typeParam T The type that the contract accepts, and O its outcome.
 * @typeParam K The type that the strict contract accepts, and S its outcome.
 */
export function formsOf<T, O extends AnyOutcome, K, S extends AnyOutcome>({
  definition,
  judge,
  outcomeOf,
  strictOutcomeOf,
  schemaOf,
}: FormsOptions<O, S>): Forms<T, O | Malformed, K, S | Malformed> {
  const checkStrictly = (value: unknown): S | Malformed =>
    judge.check(value, STRICTLY_REJECTED, strictOutcomeOf);
  return {
    tolerant: {
      ...identityOf(definition),
      ...methodsOf<T, O | Malformed>(
        judge.is,
        (value) => judge.check(value, MALFORMED, outcomeOf),
        () => schemaOf(false),
      ),
    },
    strict: methodsOf<K, S | Malformed>(
      (value) => checkStrictly(value).status !== "malformed",
      checkStrictly,
      () => schemaOf(true),
    ),
  };
}
