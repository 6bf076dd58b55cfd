import type {
  AsDelivered,
  CallbackContract,
  CallbackOutcome,
  IntegerMode,
  StrictCallbackOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import { ownCopy } from "../body/own-members.ts";
import type { CallbackDefinition } from "../definition/definition.ts";
import { planOfCallback } from "../integers/int64-plan.ts";
import { outcomeOfCallback, strictly } from "../outcome/outcome.ts";
import type { ReportedIssues } from "../outcome/rejection.ts";
import { reportOnCallback } from "../report/report-on-callback.ts";
import { schemaOfCallback } from "./json-schema.ts";
import { judgeOf, type WireBody } from "./judge.ts";
import { formsOf } from "./methods.ts";

/** Makes the contract of a callback from its definition. Generated code calls this. */
export function defineCallback<T>(given: CallbackDefinition): CallbackContract<T> {
  const definition = ownCopy(given);
  const judge = judgeOf({
    definition,
    report: (value, options) => reportOnCallback(definition, value, options),
    plan: () => planOfCallback(definition.body),
  });

  const strictOutcomeOf = <B>(
    body: unknown,
    reported: ReportedIssues | undefined,
  ): StrictCallbackOutcome<B> => strictly(outcomeOfCallback<B>(body, reported), body);
  const { tolerant, strict } = formsOf<AsDelivered<T>, CallbackOutcome<T>, T, StrictCallbackOutcome<T>>({
    definition,
    judge,
    outcomeOf: outcomeOfCallback,
    strictOutcomeOf,
    schemaOf: (isStrict) => schemaOfCallback(definition.body, isStrict),
  });

  return {
    ...tolerant,
    decode: <I extends IntegerMode = "number">(body: WireBody, options?: { integers?: I }) =>
      judge.decode(body, false, options, outcomeOfCallback<WithIntegers<T, I>>),
    strict: {
      ...strict,
      decode: <I extends IntegerMode = "number">(body: WireBody, options?: { integers?: I }) =>
        judge.decode(body, true, options, strictOutcomeOf<WithIntegers<T, I>>),
    },
  };
}
