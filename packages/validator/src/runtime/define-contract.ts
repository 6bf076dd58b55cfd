import { ResponseValidationError } from "@tc3-schema/errors/validation-error";
import type {
  ApiResponse,
  Contract,
  Delivered,
  IntegerMode,
  Issue,
  Outcome,
  StrictOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import type { ContractDefinition } from "./definition.ts";
import { judge, type Remarked } from "./judge.ts";
import { judgeAnything } from "./judge-anything.ts";
import { remarkOnResponse } from "./remark-on-response.ts";
import { standardProperties } from "./standard.ts";

/** The contract of an action from what the generator knows of it. Generated code calls this; nobody else needs to. */
export function defineContract<S, C extends string>(definition: ContractDefinition): Contract<S, C> {
  type Accepted = ApiResponse<Delivered<S>, C>;
  const ownError = definition.ownError === true;
  const outcomeOf = <T>(body: unknown, remarked: Remarked | undefined): Outcome<T, C> =>
    judge<T, C>(body, ownError, remarked);
  const any = judgeAnything({
    definition,
    remarkOn: (value, findings, exact) => remarkOnResponse(definition, value, findings, exact),
    declared: definition.report !== undefined,
  });

  function check(value: unknown, options: { strict: true }): StrictOutcome<S, C>;
  function check(value: unknown, options?: { strict?: boolean }): Outcome<S, C>;
  function check(value: unknown, options?: { strict?: boolean }): Outcome<S, C> {
    return any.check(value, options, outcomeOf<S>);
  }

  function parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options: { strict: true; integers?: I },
  ): StrictOutcome<WithIntegers<S, I>, C>;
  function parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options?: { strict?: boolean; integers?: I },
  ): Outcome<WithIntegers<S, I>, C>;
  function parse<I extends IntegerMode>(
    body: string | Uint8Array,
    options?: { strict?: boolean; integers?: I },
  ): Outcome<WithIntegers<S, I>, C> {
    return any.parse(body, options, outcomeOf<WithIntegers<S, I>>);
  }

  const is = (value: unknown): value is Accepted => any.is(value);

  const issuesOf = (value: unknown): readonly Issue[] => {
    const outcome = check(value);
    return outcome.status === "malformed" ? outcome.issues : [];
  };

  return {
    service: definition.service,
    version: definition.version,
    action: definition.action,
    is,
    assert(value): asserts value is Accepted {
      if (!is(value)) throw new ResponseValidationError(issuesOf(value));
    },
    check,
    parse,
    "~standard": standardProperties<Accepted>(issuesOf, is, definition.schema),
  };
}
