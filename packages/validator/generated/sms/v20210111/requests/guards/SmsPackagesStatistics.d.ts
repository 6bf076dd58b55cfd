/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { SmsPackagesStatisticsRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether SmsPackagesStatistics would accept a value as its request. */
export declare function isSmsPackagesStatisticsRequest(value: unknown): value is SmsPackagesStatisticsRequest;
