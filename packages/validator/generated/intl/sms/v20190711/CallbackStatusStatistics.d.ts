/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownCallbackStatusStatisticsErrorCode, CallbackStatusStatisticsResponse } from "@tc3-schema/types/intl/sms/v20190711";

/**
 * The contract for answers of CallbackStatusStatistics of sms 2019-07-11 (edition intl). Counts the
 * receipts that an application's messages got over a period.
 */
export declare const callbackStatusStatistics: Contract<CallbackStatusStatisticsResponse, KnownCallbackStatusStatisticsErrorCode>;

/** Whether a value is an acceptable answer of CallbackStatusStatistics. Drift is accepted. */
export declare function isCallbackStatusStatistics(value: unknown): value is ApiResponse<Delivered<CallbackStatusStatisticsResponse>, KnownCallbackStatusStatisticsErrorCode>;
