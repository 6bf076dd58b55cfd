/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { DescribeSendRecordListRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether DescribeSendRecordList would accept a value as its request. */
export declare function isDescribeSendRecordListRequest(value: unknown): value is DescribeSendRecordListRequest;
