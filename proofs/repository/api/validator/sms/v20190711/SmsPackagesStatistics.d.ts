// What @tc3-schema/validator/sms/v20190711/SmsPackagesStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Contract } from "@tc3-schema/types";

import { KnownSmsPackagesStatisticsErrorCode, SmsPackagesStatisticsResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of SmsPackagesStatistics of sms 2019-07-11. Lists packages of prepaid
 * messages, and how far they are used up.
 */
declare const smsPackagesStatistics: Contract<SmsPackagesStatisticsResponse, KnownSmsPackagesStatisticsErrorCode>;

export { smsPackagesStatistics };
