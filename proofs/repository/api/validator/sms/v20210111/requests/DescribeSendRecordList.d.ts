// What @tc3-schema/validator/sms/v20210111/requests/DescribeSendRecordList declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { DescribeSendRecordListRequest } from "@tc3-schema/types/sms/v20210111/requests";

/**
 * The contract for requests of DescribeSendRecordList of sms 2021-01-11. The number to look up, and
 * the period.
 */
declare const describeSendRecordListRequest: RequestContract<DescribeSendRecordListRequest>;

/** Whether DescribeSendRecordList would accept a value as its request. */
declare function isDescribeSendRecordListRequest(value: unknown): value is DescribeSendRecordListRequest;

export { describeSendRecordListRequest, isDescribeSendRecordListRequest };
