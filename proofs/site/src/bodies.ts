import { itemFailures as failures2019 } from "@tc3-schema/errors/sms/v20190711";
import { itemFailures as failures2021 } from "@tc3-schema/errors/sms/v20210111";
import type { ActionName } from "@tc3-schema/explorer/judge";
import { answer, drifting, failure, malformed } from "@tc3-schema/testing";
import type { Contract, DriftCode } from "@tc3-schema/types";
import * as v20190711 from "@tc3-schema/validator/sms/v20190711";
import * as v20210111 from "@tc3-schema/validator/sms/v20210111";

type AnyContract = Contract<unknown, string>;

/** The verdict that the explorer must show for a body, according to the published validator. */
export interface Expected {
  /** The colour of the headline, which tells the outcome. */
  readonly tone: "success" | "drift" | "failure" | "malformed";
  /** How many items of a success failed. */
  readonly failed: number;
  /** The messages of the issues or of the drift, in their order. */
  readonly messages: readonly string[];
}

/** A body, the action that it is judged as, and the verdict on it. */
export interface JudgedBody {
  readonly action: ActionName;
  readonly text: string;
  readonly expected: Expected;
}

const contracts: readonly AnyContract[] = [...Object.values(v20210111), ...Object.values(v20190711)];

const DRIFTS: readonly DriftCode[] = [
  "missing",
  "null",
  "unknown-field",
  "unsafe-integer",
  "deprecated-field",
  "empty-error",
];
const CODES = ["InternalError", "LimitExceeded.PhoneNumberDailyLimit", "Some.CodeOfNextYear"];

/** Returns what a maker makes; nothing if the action cannot have such a body. */
function ifPossible(make: () => unknown): readonly unknown[] {
  try {
    return [make()];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

function textsOf(contract: AnyContract): readonly string[] {
  const bodies = [
    ...[1, 2, 3].map((seed) => answer(contract, undefined, { seed })),
    ...CODES.map((code) => failure(contract, code, { open: true })),
    ...DRIFTS.flatMap((kind) => ifPossible(() => drifting(contract, kind))),
    // Two items, the second of which failed, whatever the action calls them.
    JSON.parse(
      JSON.stringify(answer(contract)).replace(/"Code":"Ok"/i, '"Code":"LimitExceeded.AppDailyLimit"'),
    ),
  ].map((body) => JSON.stringify(body));
  const texts = (["html", "cut-off", "event-stream", "wrong-kind"] as const).map((kind) =>
    malformed(contract, kind),
  );
  return [...bodies, ...texts];
}

function expectedOf(contract: AnyContract, text: string): Expected {
  const outcome = contract.decode(text);
  if (outcome.status === "malformed")
    return { tone: "malformed", failed: 0, messages: outcome.issues.map(({ message }) => message) };
  const messages = outcome.drift.map(({ message }) => message);
  if (outcome.status === "failure") return { tone: "failure", failed: 0, messages };
  const itemFailures = contract.version === "2021-01-11" ? failures2021 : failures2019;
  const failed = itemFailures(outcome.data).length;
  return { tone: failed > 0 ? "failure" : messages.length > 0 ? "drift" : "success", failed, messages };
}

/** Bodies of every kind, of all actions of SMS. Each is there once. */
export function judgedBodies(): readonly JudgedBody[] {
  return contracts.flatMap((contract) => {
    const { service, version, action } = contract;
    return [...new Set(textsOf(contract))].map((text) => ({
      action: { service, version, action },
      text,
      expected: expectedOf(contract, text),
    }));
  });
}
