/**
 * Says what became of the messages to one number: which arrived, which are on their way, which failed and why. A record
 * that failed is part of an answer that succeeds; `itemFailures` knows how it says so.
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

/** Signs and posts a request and returns the body of the answer: your HTTP client. */
export type Transport = (request: DescribeSendRecordListRequest) => Promise<string | Uint8Array>;

export interface Fate {
  serialNo: string | undefined;
  fate: "delivered" | "on its way" | "failed";
  /** Of a message that failed: the error code or receipt code, and what it says. */
  code?: string;
  why?: string;
}

/** The most that one answer holds, and the most that the action tells of at all. */
const PAGE = 50;
const MOST = 1000;

/**
 * @param request Whose messages, and since when; at most 72 hours.
 * @throws {TencentCloudApiError} When the API answers with an error.
 * @throws {ResponseValidationError} When the answer is malformed.
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
    // A receipt code, such as DELIVRD, is there once the message has arrived.
    if (failure === undefined) return { serialNo, fate: record?.StatusCode ? "delivered" : "on its way" };
    const { code } = failure;
    // Receipt codes are open: carriers have their own, and new ones are announced now and then.
    const why = summaryOf(code, receiptTexts, smsTexts, commonTexts) ?? "no reason that we know of";
    return { serialNo, fate: "failed", code, why };
  });
}
