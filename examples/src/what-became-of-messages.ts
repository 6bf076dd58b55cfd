/**
 * Reports what happened to the messages to one number: which arrived, which are on their way, and which failed and why.
 * A failed record is part of a successful answer. `itemFailures` finds it.
 */
import { summaryOf, unwrap } from "@tc3-schema/errors";
import { en as commonTexts } from "@tc3-schema/errors/en";
import { en as receiptTexts } from "@tc3-schema/errors/sms/callbacks/en";
import { itemFailures } from "@tc3-schema/errors/sms/v20210111";
import { en as smsTexts } from "@tc3-schema/errors/sms/v20210111/en";
import type { Delivered } from "@tc3-schema/types";
import type {
  DescribeSendRecordListRequest,
  DescribeSendRecordListResponse,
} from "@tc3-schema/types/sms/v20210111";
import { describeSendRecordList } from "@tc3-schema/validator/sms/v20210111/DescribeSendRecordList";

/** Your HTTP client: signs and posts a request, and returns the body of the answer. */
export type Transport = (request: DescribeSendRecordListRequest) => Promise<string | Uint8Array>;

export interface Fate {
  serialNo: string | undefined;
  fate: "delivered" | "on its way" | "failed";
  /** For a failed message: the error code or receipt code, and its meaning. */
  code?: string;
  why?: string;
}

/** The greatest number of records in one answer, and the greatest number that the action returns in all. */
const PAGE = 50;
const MOST = 1000;

/**
 * @param request The number, and the start of the time span; at most 72 hours.
 * @throws {TencentCloudApiError} If the API answers with an error.
 * @throws {ResponseValidationError} If the answer is malformed.
 */
export async function whatBecameOf(
  request: Omit<DescribeSendRecordListRequest, "Limit" | "Offset">,
  transport: Transport,
): Promise<Fate[]> {
  const from = async (offset: number): Promise<Fate[]> => {
    const body = await transport({ ...request, Limit: PAGE, Offset: offset });
    const fates = readRecords(unwrap(describeSendRecordList.decode(body)));
    const next = offset + PAGE;
    return fates.length < PAGE || next >= MOST ? fates : [...fates, ...(await from(next))];
  };
  return from(0);
}

type Success = DescribeSendRecordListResponse | Delivered<DescribeSendRecordListResponse>;

function readRecords(data: Success): Fate[] {
  const failures = new Map(itemFailures(data).map((failure) => [failure.item, failure]));
  return (data.SendRecordSet ?? []).map((record): Fate => {
    const failure = failures.get(record);
    const serialNo = record?.SerialNo ?? undefined;
    // A message that has arrived has a receipt code such as DELIVRD.
    if (failure === undefined) return { serialNo, fate: record?.StatusCode ? "delivered" : "on its way" };
    const { code } = failure;
    // Receipt codes are an open union: carriers have their own, and new ones are announced from time to time.
    const why = summaryOf(code, receiptTexts, smsTexts, commonTexts) ?? "no reason that we know of";
    return { serialNo, fate: "failed", code, why };
  });
}
