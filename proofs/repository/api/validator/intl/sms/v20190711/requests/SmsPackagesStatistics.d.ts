// What @tc3-schema/validator/intl/sms/v20190711/requests/SmsPackagesStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { SmsPackagesStatisticsRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/** Whether SmsPackagesStatistics would accept a value as its request. */
declare function isSmsPackagesStatisticsRequest(value: unknown): value is SmsPackagesStatisticsRequest;

/**
 * The contract for requests of SmsPackagesStatistics of sms 2019-07-11 (edition intl). The packages to
 * list.
 */
declare const smsPackagesStatisticsRequest: RequestContract<SmsPackagesStatisticsRequest>;

export { isSmsPackagesStatisticsRequest, smsPackagesStatisticsRequest };
