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
import { MALFORMED, STRICTLY_REJECTED } from "../report/issue.ts";
import { reportOnCallback } from "../report/report-on-callback.ts";
import { decodeDeclared } from "./decode-integers.ts";
import { schemaOfCallback } from "./json-schema.ts";
import { judgeOf, type WireBody } from "./judge.ts";
import { formsOf } from "./methods.ts";

/** Makes the contract of a callback from its definition. Generated code calls this. */
export function defineCallback<T>(given: CallbackDefinition): CallbackContract<T> {
  const definition = ownCopy(given);
  const judge = judgeOf(
    definition,
    (value, options) => reportOnCallback(definition, value, options),
    decodeDeclared(() => planOfCallback(definition.body)),
  );

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
      judge.decode(body, MALFORMED, options, outcomeOfCallback<WithIntegers<T, I>>),
    strict: {
      ...strict,
      decode: <I extends IntegerMode = "number">(body: WireBody, options?: { integers?: I }) =>
        judge.decode(body, STRICTLY_REJECTED, options, strictOutcomeOf<WithIntegers<T, I>>),
    },
  };
}
