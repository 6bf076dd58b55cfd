import { deliveryStatus, reply } from "@tc3-schema/validator/sms/callbacks";
import { type ContractUsed, type Explanation, emptyExplanation } from "../explanation.ts";
import type { Language } from "../language.ts";
import { failedReceipts } from "./failed-receipts.ts";

const RECEIPT = { status: "report_status", code: "errmsg", message: "description" };

const used = ({ edition, service, version, action }: typeof deliveryStatus | typeof reply): ContractUsed => ({
  edition,
  service,
  version,
  actions: [action],
  basis: "recognised",
});

/** Explains the receipts that SMS posted. */
export function explainDeliveryStatus(body: string, language: Language): Explanation {
  const outcome = deliveryStatus.decode(body);
  const base = {
    ...emptyExplanation("delivery-status", language),
    outcome: outcome.status,
    contract: used(deliveryStatus),
    omitted: outcome.omitted,
  };
  if (outcome.status === "malformed") return { ...base, issues: [...outcome.issues] };
  const { items, seen } = failedReceipts(outcome.data, [], RECEIPT, language);
  return { ...base, items, itemsSeen: seen, drift: [...outcome.drift] };
}

/** Explains the reply of a recipient that SMS posted. */
export function explainReply(body: string, language: Language): Explanation {
  const outcome = reply.decode(body);
  const base = {
    ...emptyExplanation("reply", language),
    outcome: outcome.status,
    contract: used(reply),
    omitted: outcome.omitted,
  };
  return outcome.status === "malformed"
    ? { ...base, issues: [...outcome.issues] }
    : { ...base, drift: [...outcome.drift] };
}
