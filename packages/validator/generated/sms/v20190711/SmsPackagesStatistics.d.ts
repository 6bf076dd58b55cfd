/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownSmsPackagesStatisticsErrorCode, SmsPackagesStatisticsResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of SmsPackagesStatistics of sms 2019-07-11. Lists packages of prepaid
 * messages, and how far they are used up.
 */
export declare const smsPackagesStatistics: Contract<SmsPackagesStatisticsResponse, KnownSmsPackagesStatisticsErrorCode>;

/** Whether a value is an acceptable answer of SmsPackagesStatistics. Drift is accepted. */
export declare function isSmsPackagesStatistics(value: unknown): value is ApiResponse<Delivered<SmsPackagesStatisticsResponse>, KnownSmsPackagesStatisticsErrorCode>;
