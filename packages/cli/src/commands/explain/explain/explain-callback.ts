import { deliveryStatus, reply } from "@tc3-schema/validator/sms/callbacks";
import type { Language } from "../../../language.ts";
import type { ContractUsed, Explanation } from "../explanation.ts";
import { failedReceipts } from "./failed-receipts.ts";
import { nothingKnown } from "./nothing-known.ts";

const RECEIPT = { status: "report_status", code: "errmsg", message: "description" };

const used = ({ service, version, action }: typeof deliveryStatus | typeof reply): ContractUsed => ({
  service,
  version,
  actions: [action],
  basis: "recognised",
});

/** Receipts that SMS posted. */
export function explainDeliveryStatus(body: string, language: Language): Explanation {
  const outcome = deliveryStatus.decode(body);
  const base = {
    ...nothingKnown("delivery-status", language),
    outcome: outcome.status,
    contract: used(deliveryStatus),
    omitted: outcome.omitted,
  };
  if (outcome.status === "malformed") return { ...base, issues: [...outcome.issues] };
  const { items, seen } = failedReceipts(outcome.data, [], RECEIPT, language);
  return { ...base, items, itemsSeen: seen, drift: [...outcome.drift] };
}

/** A reply that SMS passed on. */
export function explainReply(body: string, language: Language): Explanation {
  const outcome = reply.decode(body);
  const base = {
    ...nothingKnown("reply", language),
    outcome: outcome.status,
    contract: used(reply),
    omitted: outcome.omitted,
  };
  return outcome.status === "malformed"
    ? { ...base, issues: [...outcome.issues] }
    : { ...base, drift: [...outcome.drift] };
}
