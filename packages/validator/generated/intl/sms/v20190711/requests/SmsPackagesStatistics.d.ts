/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { SmsPackagesStatisticsRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of SmsPackagesStatistics of sms 2019-07-11 (edition intl). The packages to
 * list.
 */
export declare const smsPackagesStatisticsRequest: RequestContract<SmsPackagesStatisticsRequest>;

/** Whether SmsPackagesStatistics would accept a value as its request. */
export declare function isSmsPackagesStatisticsRequest(value: unknown): value is SmsPackagesStatisticsRequest;
