import type { Outcome } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import { isRecord } from "../../../is-record.ts";
import type { KnownContract } from "../../../knowledge/contracts.ts";
import type { ContractUsed, Explanation } from "../explanation.ts";
import { wordsIn } from "../words/words-in.ts";
import type { Asked } from "./asked.ts";
import { explainCode } from "./explain-code.ts";
import { failedItems } from "./failed-items.ts";
import { hintsOn } from "./hints-on.ts";
import { nothingKnown } from "./nothing-known.ts";
import { recogniseAction } from "./recognise-action.ts";

interface Judged {
  readonly outcome: Outcome<unknown, string>;
  readonly contract: ContractUsed | null;
  readonly hints: readonly string[];
}

const used = (
  basis: ContractUsed["basis"],
  [first, ...more]: readonly Pick<KnownContract, "service" | "version" | "action">[],
): ContractUsed | null =>
  first === undefined
    ? null
    : {
        service: first.service,
        version: first.version,
        actions: [first, ...more].map(({ action }) => action),
        basis,
      };

function judge(body: string, { selection, language }: Asked): Judged {
  const { contract, contracts } = selection;
  if (contract !== undefined) {
    return { outcome: contract.decode(body), contract: used("given", [contract]), hints: [] };
  }
  const outcome: Outcome<unknown, string> = envelope.decode(body);
  // A failure has no members to know the action by, and a body without envelope is none of any action.
  if (outcome.status !== "success") return { outcome, contract: null, hints: [] };
  const { fitting, similar } = recogniseAction(body, outcome.data, contracts);
  const [first] = fitting;
  if (first !== undefined) {
    return {
      outcome: first.outcome,
      contract: used(
        "recognised",
        fitting.map((fit) => fit.contract),
      ),
      hints: [],
    };
  }
  const hints = similar === undefined ? [] : [wordsIn(language).hints.similar(similar)];
  return { outcome, contract: null, hints };
}

/** @param body A body with its envelope, as text. */
export function explainResponse(
  form: "response-body" | "response-object",
  body: string,
  asked: Asked,
): Explanation {
  const { language, selection } = asked;
  const { outcome, contract, hints } = judge(body, asked);
  const base = {
    ...nothingKnown(form, language),
    outcome: outcome.status,
    contract,
    requestId: outcome.requestId ?? null,
    omitted: outcome.omitted,
    hints: [...hints],
  };
  switch (outcome.status) {
    case "failure": {
      const code = explainCode(outcome.error.code, selection.catalogues, language);
      return {
        ...base,
        code,
        message: outcome.error.message,
        drift: [...outcome.drift],
        hints: [...hints, ...hintsOn([code], asked)],
      };
    }
    case "success": {
      const { items, seen } = failedItems(outcome.data, selection.catalogues, language);
      return { ...base, items, itemsSeen: seen, drift: [...outcome.drift] };
    }
    case "malformed": {
      // What can be read of it may still tell why somebody's message was not sent.
      const response = isRecord(outcome.value) ? outcome.value["Response"] : undefined;
      const { items, seen } = failedItems(response, selection.catalogues, language);
      return { ...base, items, itemsSeen: seen, issues: [...outcome.issues] };
    }
  }
}
