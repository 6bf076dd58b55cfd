import { isRecord, type JsonObject } from "@tc3-schema/base/json";
import { itemFailures as failures2019 } from "@tc3-schema/errors/sms/v20190711";
import { itemFailures as failures2021 } from "@tc3-schema/errors/sms/v20210111";
import type { ExplainedItem } from "../explanation.ts";
import { type KnownCatalogue, RECEIPTS } from "../knowledge/catalogues.ts";
import type { Language } from "../language.ts";
import { codeExplainer } from "./code.ts";
import { type FailedItems, failedReceipts, identityOf } from "./failed-receipts.ts";

type Path = ExplainedItem["path"];

/** The members of a receipt in the answer of an action that pulls receipts. */
const PULLED = { status: "ReportStatus", code: "Description", message: "Description" };

/** The path of each item: a failure holds the item, but not the member that it was found in. */
function pathsOf(data: JsonObject): ReadonlyMap<unknown, Path> {
  const found = new Map<unknown, Path>();
  for (const [member, held] of Object.entries(data)) {
    if (isRecord(held)) found.set(held, ["Response", member]);
    if (Array.isArray(held))
      for (const [index, item] of held.entries()) found.set(item, ["Response", member, index]);
  }
  return found;
}

/** A record of DescribeSendRecordList whose message was accepted and did not arrive has the code of a receipt. */
const isUndelivered = (item: unknown): boolean => isRecord(item) && item["SendStatus"] === 4;

/** Whether an item has a result: a code or, in a record, a status. */
const isResult = (item: JsonObject): boolean =>
  typeof item["Code"] === "string" || (typeof item["RequestCode"] === "string" && "SendStatus" in item);

/** Explains the failed items of an answer that succeeded: messages that were not sent or did not arrive. */
export function failedItems(
  data: unknown,
  catalogues: readonly KnownCatalogue[],
  language: Language,
): FailedItems {
  if (!isRecord(data)) return { items: [], seen: null };
  const pulled = data["PullSmsSendStatusSet"];
  if (Array.isArray(pulled)) {
    return failedReceipts(pulled, ["Response", "PullSmsSendStatusSet"], PULLED, language);
  }
  const paths = pathsOf(data);
  // Each version may know members that the other does not; an item that both know is counted once.
  const failures = new Map(
    [...failures2019(data), ...failures2021(data)].map((failure) => [failure.item, failure]),
  );
  const explained = codeExplainer(catalogues, language);
  const receipt = codeExplainer([RECEIPTS], language);
  const items = [...failures.values()].map(({ item, code, message }) => ({
    path: paths.get(item) ?? ["Response"],
    identity: identityOf(item),
    code: code === "" ? null : (isUndelivered(item) ? receipt : explained)(code),
    message: message === "" ? null : message,
  }));
  const seen = [...paths].filter(([item]) => isRecord(item) && isResult(item)).length;
  return { items, seen: seen === 0 ? null : seen };
}
