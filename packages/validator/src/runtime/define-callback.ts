import type {
  AsDelivered,
  CallbackContract,
  CallbackOutcome,
  IntegerMode,
  StrictCallbackOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import type { CallbackDefinition } from "./definition.ts";
import { faceOf } from "./face.ts";
import { planOfBody } from "./int64-plan.ts";
import { schemaOfBody } from "./json-schema.ts";
import { judgeCallback, type Reported, strictlyCallback } from "./judge.ts";
import { ownCopy } from "./own-members.ts";
import { reportOnCallback } from "./report-on-callback.ts";
import { verdictsOf } from "./verdicts.ts";

type Body = string | Uint8Array | ArrayBuffer;

/** The contract of a callback from its definition. Generated code calls this; nobody else needs to. */
export function defineCallback<T>(given: CallbackDefinition): CallbackContract<T> {
  const definition = ownCopy(given);
  const { action, body: declared, service, version } = definition;
  const verdicts = verdictsOf({
    definition,
    report: (value, findings, exact) => reportOnCallback(definition, value, findings, exact),
    plan: () => planOfBody(declared),
  });

  const strict = <B>(body: unknown, reported: Reported | undefined): StrictCallbackOutcome<B> =>
    strictlyCallback(judgeCallback<B>(body, reported), body);
  const checkStrictly = (value: unknown): StrictCallbackOutcome<T> => verdicts.check(value, true, strict<T>);

  return {
    service,
    version,
    action,
    ...faceOf<AsDelivered<T>, CallbackOutcome<T>>(
      verdicts.is,
      (value) => verdicts.check(value, false, judgeCallback<T>),
      () => schemaOfBody(declared, false),
    ),
    decode: <I extends IntegerMode = "number">(body: Body, options?: { integers?: I }) =>
      verdicts.decode(body, false, options, judgeCallback<WithIntegers<T, I>>),
    strict: {
      ...faceOf<T, StrictCallbackOutcome<T>>(
        (value) => checkStrictly(value).status !== "malformed",
        checkStrictly,
        () => schemaOfBody(declared, true),
      ),
      decode: <I extends IntegerMode = "number">(body: Body, options?: { integers?: I }) =>
        verdicts.decode(body, true, options, strict<WithIntegers<T, I>>),
    },
  };
}
