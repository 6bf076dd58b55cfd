// What @tc3-schema/validator/intl/sms/v20190711/SmsPackagesStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownSmsPackagesStatisticsErrorCode, SmsPackagesStatisticsResponse } from "@tc3-schema/types/intl/sms/v20190711";

/** Whether a value is an acceptable answer of SmsPackagesStatistics. Drift is accepted. */
declare function isSmsPackagesStatistics(value: unknown): value is ApiResponse<Delivered<SmsPackagesStatisticsResponse>, KnownSmsPackagesStatisticsErrorCode>;

/**
 * The contract for answers of SmsPackagesStatistics of sms 2019-07-11 (edition intl). Lists packages
 * of prepaid messages, and how far they are used up.
 */
declare const smsPackagesStatistics: Contract<SmsPackagesStatisticsResponse, KnownSmsPackagesStatisticsErrorCode>;

export { isSmsPackagesStatistics, smsPackagesStatistics };
