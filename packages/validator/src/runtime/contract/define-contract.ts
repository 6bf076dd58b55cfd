import type {
  ApiResponse,
  Contract,
  Delivered,
  IntegerMode,
  Outcome,
  StrictOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import { ownCopy } from "../body/own-members.ts";
import type { ContractDefinition } from "../definition/definition.ts";
import { planOfAnswer } from "../integers/int64-plan.ts";
import { outcomeOfAnswer, strictly } from "../outcome/outcome.ts";
import type { ReportedIssues } from "../outcome/rejection.ts";
import { reportOnAnswer } from "../report/report-on-answer.ts";
import { schemaOfAnswer } from "./json-schema.ts";
import { judgeOf, type WireBody } from "./judge.ts";
import { formsOf } from "./methods.ts";

/** Makes the contract of an action from its definition. Generated code calls this. */
export function defineContract<S, C extends string>(given: ContractDefinition): Contract<S, C> {
  const definition = ownCopy(given);
  const { ownError, report, response } = definition;
  const isOpen = report === undefined;
  const judge = judgeOf({
    definition,
    report: (value, options) => reportOnAnswer(definition, value, options),
    plan: isOpen ? undefined : () => planOfAnswer(response),
  });

  const outcomeOf = <T>(body: unknown, reported: ReportedIssues | undefined): Outcome<T, C> =>
    outcomeOfAnswer<T, C>(body, ownError, reported);
  const strictOutcomeOf = <T>(body: unknown, reported: ReportedIssues | undefined): StrictOutcome<T, C> =>
    strictly(outcomeOf<T>(body, reported), body);
  const { tolerant, strict } = formsOf<
    ApiResponse<Delivered<S>, C>,
    Outcome<S, C>,
    ApiResponse<S, C>,
    StrictOutcome<S, C>
  >({
    definition,
    judge,
    outcomeOf,
    strictOutcomeOf,
    schemaOf: (isStrict) => schemaOfAnswer(response, { ownError: ownError === true, isOpen }, isStrict),
  });

  return {
    ...tolerant,
    decode: <I extends IntegerMode = "number">(body: WireBody, options?: { integers?: I }) =>
      judge.decode(body, false, options, outcomeOf<WithIntegers<S, I>>),
    strict: {
      ...strict,
      decode: <I extends IntegerMode = "number">(body: WireBody, options?: { integers?: I }) =>
        judge.decode(body, true, options, strictOutcomeOf<WithIntegers<S, I>>),
    },
  };
}
