import { isRecord } from "@tc3-schema/base/json";
import type { Outcome } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import {
  type ContractUsed,
  type Explanation,
  type ExplanationContext,
  emptyExplanation,
} from "../explanation.ts";
import type { KnownContract } from "../knowledge/contracts.ts";
import { wordsIn } from "../words/in-language.ts";
import { recogniseAction } from "./action.ts";
import { cataloguesOfActions, explainCode, hintsFor } from "./code.ts";
import { failedItems } from "./failed-items.ts";

/** The outcome of an answer, and the contract that judged it. */
interface JudgedAnswer {
  readonly outcome: Outcome<unknown, string>;
  readonly contract: ContractUsed | null;
  readonly hints: readonly string[];
}

const contractUsed = (
  basis: ContractUsed["basis"],
  [first, ...more]: readonly Pick<KnownContract, "edition" | "service" | "version" | "action">[],
): ContractUsed | null =>
  first === undefined
    ? null
    : {
        edition: first.edition,
        service: first.service,
        version: first.version,
        actions: [first, ...more].map(({ action }) => action),
        basis,
      };

function judge(body: string, { selection, language }: ExplanationContext): JudgedAnswer {
  const { contract, contracts, isOnPage = false } = selection;
  if (contract !== undefined) {
    return { outcome: contract.decode(body), contract: contractUsed("given", [contract]), hints: [] };
  }
  const outcome: Outcome<unknown, string> = envelope.decode(body);
  // A failure has no members that identify the action, and a body without an envelope is not an answer of any action.
  if (outcome.status !== "success") return { outcome, contract: null, hints: [] };
  const { fitting, similar } = recogniseAction(body, outcome.data, contracts);
  const [first] = fitting;
  if (first !== undefined) {
    return {
      outcome: first.outcome,
      contract: contractUsed(
        "recognised",
        fitting.map((fit) => fit.contract),
      ),
      hints: [],
    };
  }
  const hints = similar === undefined ? [] : [wordsIn(language).hints.similar(similar, isOnPage)];
  return { outcome, contract: null, hints };
}

/** Explains an answer. @param body The text of the body, with its envelope. */
export function explainResponse(
  form: "response-body" | "response-object",
  body: string,
  context: ExplanationContext,
): Explanation {
  const { language, selection } = context;
  const { outcome, contract, hints } = judge(body, context);
  const base = {
    ...emptyExplanation(form, language),
    outcome: outcome.status,
    contract,
    requestId: outcome.requestId ?? null,
    omitted: outcome.omitted,
    hints: [...hints],
  };
  switch (outcome.status) {
    case "failure": {
      const code = explainCode(
        outcome.error.code,
        cataloguesOfActions(outcome.error.code, selection),
        language,
      );
      return {
        ...base,
        code,
        message: outcome.error.message,
        drift: [...outcome.drift],
        hints: [...hints, ...hintsFor([code], context)],
      };
    }
    case "success": {
      const { items, seen } = failedItems(outcome.data, selection.catalogues, language);
      return { ...base, items, itemsSeen: seen, drift: [...outcome.drift] };
    }
    case "malformed": {
      // The readable part of a malformed answer may still show why a message was not sent.
      const response = isRecord(outcome.value) ? outcome.value["Response"] : undefined;
      const { items, seen } = failedItems(response, selection.catalogues, language);
      return { ...base, items, itemsSeen: seen, issues: [...outcome.issues] };
    }
  }
}
