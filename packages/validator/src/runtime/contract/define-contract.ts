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
import type {
  ContractDefinition,
  Definition,
  EnvelopeDefinition,
  OwnError,
} from "../definition/definition.ts";
import { planOfAnswer } from "../integers/int64-plan.ts";
import { outcomeOfAnswer, strictly } from "../outcome/outcome.ts";
import type { ReportedIssues } from "../outcome/rejection.ts";
import { MALFORMED, STRICTLY_REJECTED } from "../report/issue.ts";
import { reportOnAnswer, reportOnAnyAnswer } from "../report/report-on-answer.ts";
import { decodeDeclared, decodeUndeclared } from "./decode-integers.ts";
import { type JsonSchema, schemaOfAnswer } from "./json-schema.ts";
import { type Judge, judgeOf, type WireBody } from "./judge.ts";
import { formsOf } from "./methods.ts";

/** Makes the contract of an action from its definition. Generated code calls this. */
export function defineContract<S, C extends string>(given: ContractDefinition): Contract<S, C> {
  const definition = ownCopy(given);
  const { ownError, response } = definition;
  const judge = judgeOf(
    definition,
    (value, options) => reportOnAnswer(definition, value, options),
    decodeDeclared(() => planOfAnswer(response)),
  );
  return contractOf(
    definition,
    judge,
    (strict) => schemaOfAnswer(response, { ownError, isOpen: false }, strict),
    ownError,
  );
}

/** Makes the contract of the envelope from its definition. Generated code calls this. */
export function defineEnvelope<S, C extends string>(given: EnvelopeDefinition): Contract<S, C> {
  const definition = ownCopy(given);
  const judge = judgeOf(
    definition,
    (value, options) => reportOnAnyAnswer(definition, value, options),
    decodeUndeclared,
  );
  return contractOf(definition, judge, (strict) =>
    schemaOfAnswer(definition.response, { isOpen: true }, strict),
  );
}

function contractOf<S, C extends string>(
  definition: Definition,
  judge: Judge,
  schemaOf: (strict: boolean) => JsonSchema,
  ownError?: OwnError,
): Contract<S, C> {
  const outcomeOf = <T>(body: unknown, reported: ReportedIssues | undefined): Outcome<T, C> =>
    outcomeOfAnswer<T, C>(body, ownError, reported);
  const strictOutcomeOf = <T>(body: unknown, reported: ReportedIssues | undefined): StrictOutcome<T, C> =>
    strictly(outcomeOf<T>(body, reported), body);
  const { tolerant, strict } = formsOf<
    ApiResponse<Delivered<S>, C>,
    Outcome<S, C>,
    ApiResponse<S, C>,
    StrictOutcome<S, C>
  >({ definition, judge, outcomeOf, strictOutcomeOf, schemaOf });

  return {
    ...tolerant,
    decode: <I extends IntegerMode = "number">(body: WireBody, options?: { integers?: I }) =>
      judge.decode(body, MALFORMED, options, outcomeOf<WithIntegers<S, I>>),
    strict: {
      ...strict,
      decode: <I extends IntegerMode = "number">(body: WireBody, options?: { integers?: I }) =>
        judge.decode(body, STRICTLY_REJECTED, options, strictOutcomeOf<WithIntegers<S, I>>),
    },
  };
}
