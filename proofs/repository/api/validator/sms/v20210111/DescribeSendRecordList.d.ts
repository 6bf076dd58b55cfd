// What @tc3-schema/validator/sms/v20210111/DescribeSendRecordList declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { DescribeSendRecordListResponse, KnownDescribeSendRecordListErrorCode } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of DescribeSendRecordList of sms 2021-01-11. Lists the messages to one
 * number over a period of the last 72 hours, and how each of them fared.
 */
declare const describeSendRecordList: Contract<DescribeSendRecordListResponse, KnownDescribeSendRecordListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSendRecordList. Drift is accepted. */
declare function isDescribeSendRecordList(value: unknown): value is ApiResponse<Delivered<DescribeSendRecordListResponse>, KnownDescribeSendRecordListErrorCode>;

export { describeSendRecordList, isDescribeSendRecordList };
