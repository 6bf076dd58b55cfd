/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownDescribeSendRecordListErrorCode, DescribeSendRecordListResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of DescribeSendRecordList of sms 2021-01-11. Lists the messages to one
 * number over a period of the last 72 hours, and how each of them fared.
 */
export declare const describeSendRecordList: Contract<DescribeSendRecordListResponse, KnownDescribeSendRecordListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSendRecordList. Drift is accepted. */
export declare function isDescribeSendRecordList(value: unknown): value is ApiResponse<Delivered<DescribeSendRecordListResponse>, KnownDescribeSendRecordListErrorCode>;
