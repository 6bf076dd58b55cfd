import { ResponseValidationError } from "@tc3-schema/errors/validation-error";
import type { Issue, Malformed, StandardSchema } from "@tc3-schema/types";
import { issue } from "./issue.ts";
import type { JsonSchema } from "./json-schema.ts";
import { standardSchema } from "./standard-schema.ts";

/** The methods that a contract and its strict form have in common, for callbacks too. */
export interface Face<T, O> {
  is(this: void, value: unknown): value is T;
  assert(this: void, value: unknown): asserts value is T;
  check(this: void, value: unknown): O;
  readonly "~standard": StandardSchema<T>;
}

type Judged = { readonly status: "success" | "failure" } | Malformed;

/** @param schema The JSON Schema of what `is` accepts. It is made when somebody asks for it. */
export function faceOf<T, O extends Judged>(
  is: (value: unknown) => boolean,
  check: (value: unknown) => O,
  schema: () => JsonSchema,
): Face<T, O> {
  const accepts = (value: unknown): value is T => is(value);

  /** The reasons for a no. There is always one: a proxy can say one thing to `is` and another to `check`. */
  const reasons = (value: unknown): readonly Issue[] => {
    const outcome: Judged = check(value);
    return outcome.status === "malformed"
      ? outcome.issues
      : [issue("no-response", [], "the value changed while it was read")];
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
