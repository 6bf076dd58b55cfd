import { itemFailures as failures2019 } from "@tc3-schema/errors/sms/v20190711";
import { itemFailures as failures2021 } from "@tc3-schema/errors/sms/v20210111";
import { type Fields, isRecord } from "../../../is-record.ts";
import { type KnownCatalogue, RECEIPTS } from "../../../knowledge/catalogues.ts";
import type { Language } from "../../../language.ts";
import type { ExplainedItem } from "../explanation.ts";
import { about } from "./about.ts";
import { codeExplainer } from "./explain-code.ts";
import { failedReceipts } from "./failed-receipts.ts";
import type { Items } from "./items.ts";

type Path = ExplainedItem["path"];

/** Where each item is: the failures say which item it is, not which member holds it. */
function places(data: Fields): ReadonlyMap<unknown, Path> {
  const found = new Map<unknown, Path>();
  for (const [member, held] of Object.entries(data)) {
    if (isRecord(held)) found.set(held, ["Response", member]);
    if (Array.isArray(held))
      for (const [index, item] of held.entries()) found.set(item, ["Response", member, index]);
  }
  return found;
}

/** A record of DescribeSendRecordList whose message was accepted and did not arrive: its code is that of a receipt. */
const isUndelivered = (item: unknown): boolean => isRecord(item) && item["SendStatus"] === 4;

/** Whether an item says how it fared, by a code or, as a record does, by a status. */
const isResult = (item: Fields): boolean =>
  typeof item["Code"] === "string" || (typeof item["RequestCode"] === "string" && "SendStatus" in item);

/** The results per item of an answer that succeeded: messages that were not sent, or did not arrive. */
export function failedItems(data: unknown, catalogues: readonly KnownCatalogue[], language: Language): Items {
  if (!isRecord(data)) return { items: [], seen: null };
  const pulled = data["PullSmsSendStatusSet"];
  if (Array.isArray(pulled)) {
    return failedReceipts(pulled, ["Response", "PullSmsSendStatusSet"], PULLED, language);
  }
  const placed = places(data);
  // One of them may know members that the other does not; an item that both know is one all the same.
  const failures = new Map(
    [...failures2019(data), ...failures2021(data)].map((failure) => [failure.item, failure]),
  );
  const explained = codeExplainer(catalogues, language);
  const receipt = codeExplainer([RECEIPTS], language);
  const items = [...failures.values()].map(({ item, code, message }) => ({
    path: placed.get(item) ?? ["Response"],
    about: about(item),
    code: code === "" ? null : (isUndelivered(item) ? receipt : explained)(code),
    message: message === "" ? null : message,
  }));
  const seen = [...placed].filter(([item]) => isRecord(item) && isResult(item)).length;
  return { items, seen: seen === 0 ? null : seen };
}

const PULLED = { status: "ReportStatus", code: "Description", message: "Description" };
