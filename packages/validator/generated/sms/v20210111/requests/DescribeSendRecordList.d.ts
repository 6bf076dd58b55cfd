/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { DescribeSendRecordListRequest } from "@tc3-schema/types/sms/v20210111/requests";

/**
 * The contract for requests of DescribeSendRecordList of sms 2021-01-11. The number to look up, and
 * the period.
 */
export declare const describeSendRecordListRequest: RequestContract<DescribeSendRecordListRequest>;

/** Whether DescribeSendRecordList would accept a value as its request. */
export declare function isDescribeSendRecordListRequest(value: unknown): value is DescribeSendRecordListRequest;
