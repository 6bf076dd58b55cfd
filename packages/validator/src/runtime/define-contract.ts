import type {
  ApiResponse,
  Contract,
  Delivered,
  IntegerMode,
  Outcome,
  StrictOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import type { ContractDefinition } from "./definition.ts";
import { faceOf } from "./face.ts";
import { planOfResponse } from "./int64-plan.ts";
import { schemaOfAnswer } from "./json-schema.ts";
import { judge, type Reported, strictly } from "./judge.ts";
import { ownCopy } from "./own-members.ts";
import { reportOnResponse } from "./report-on-response.ts";
import { verdictsOf } from "./verdicts.ts";

type Body = string | Uint8Array | ArrayBuffer;

/** The contract of an action from its definition. Generated code calls this; nobody else needs to. */
export function defineContract<S, C extends string>(given: ContractDefinition): Contract<S, C> {
  const definition = ownCopy(given);
  const { action, report, response, service, version } = definition;
  const isOpen = report === undefined;
  const ownError = definition.ownError === true;
  const schema = (isStrict: boolean) => () => schemaOfAnswer(response, { ownError, isOpen }, isStrict);
  const verdicts = verdictsOf({
    definition,
    report: (value, findings, exact) => reportOnResponse(definition, value, findings, exact),
    plan: isOpen ? undefined : () => planOfResponse(response),
  });

  const tolerant = <T>(body: unknown, reported: Reported | undefined): Outcome<T, C> =>
    judge<T, C>(body, ownError, reported);
  const strict = <T>(body: unknown, reported: Reported | undefined): StrictOutcome<T, C> =>
    strictly(judge<T, C>(body, ownError, reported), body);
  const checkStrictly = (value: unknown): StrictOutcome<S, C> => verdicts.check(value, true, strict<S>);

  return {
    service,
    version,
    action,
    ...faceOf<ApiResponse<Delivered<S>, C>, Outcome<S, C>>(
      verdicts.is,
      (value) => verdicts.check(value, false, tolerant<S>),
      schema(false),
    ),
    decode: <I extends IntegerMode = "number">(body: Body, options?: { integers?: I }) =>
      verdicts.decode(body, false, options, tolerant<WithIntegers<S, I>>),
    strict: {
      ...faceOf<ApiResponse<S, C>, StrictOutcome<S, C>>(
        (value) => checkStrictly(value).status !== "malformed",
        checkStrictly,
        schema(true),
      ),
      decode: <I extends IntegerMode = "number">(body: Body, options?: { integers?: I }) =>
        verdicts.decode(body, true, options, strict<WithIntegers<S, I>>),
    },
  };
}
