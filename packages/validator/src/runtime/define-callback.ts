import { ResponseValidationError } from "@tc3-schema/errors/validation-error";
import type {
  AsDelivered,
  CallbackContract,
  CallbackOutcome,
  IntegerMode,
  Issue,
  StrictCallbackOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import type { CallbackDefinition } from "./definition.ts";
import { judgeCallback } from "./judge.ts";
import { judgeAnything } from "./judge-anything.ts";
import { remarkOnCallback } from "./remark-on-callback.ts";
import { standardProperties } from "./standard.ts";

/** The contract of a callback from what the generator knows of it. Generated code calls this; nobody else needs to. */
export function defineCallback<T>(definition: CallbackDefinition): CallbackContract<T> {
  type Accepted = AsDelivered<T>;
  const any = judgeAnything({
    definition,
    remarkOn: (value, findings, exact) => remarkOnCallback(definition, value, findings, exact),
    declared: true,
  });

  function check(value: unknown, options: { strict: true }): StrictCallbackOutcome<T>;
  function check(value: unknown, options?: { strict?: boolean }): CallbackOutcome<T>;
  function check(value: unknown, options?: { strict?: boolean }): CallbackOutcome<T> {
    return any.check(value, options, judgeCallback<T>);
  }

  function parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options: { strict: true; integers?: I },
  ): StrictCallbackOutcome<WithIntegers<T, I>>;
  function parse<I extends IntegerMode = "number">(
    body: string | Uint8Array,
    options?: { strict?: boolean; integers?: I },
  ): CallbackOutcome<WithIntegers<T, I>>;
  function parse<I extends IntegerMode>(
    body: string | Uint8Array,
    options?: { strict?: boolean; integers?: I },
  ): CallbackOutcome<WithIntegers<T, I>> {
    return any.parse(body, options, judgeCallback<WithIntegers<T, I>>);
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
