// What @tc3-schema/validator/intl/sms/v20190711/CallbackStatusStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { CallbackStatusStatisticsResponse, KnownCallbackStatusStatisticsErrorCode } from "@tc3-schema/types/intl/sms/v20190711";

/**
 * The contract for answers of CallbackStatusStatistics of sms 2019-07-11 (edition intl). Counts the
 * receipts that an application's messages got over a period.
 */
declare const callbackStatusStatistics: Contract<CallbackStatusStatisticsResponse, KnownCallbackStatusStatisticsErrorCode>;

/** Whether a value is an acceptable answer of CallbackStatusStatistics. Drift is accepted. */
declare function isCallbackStatusStatistics(value: unknown): value is ApiResponse<Delivered<CallbackStatusStatisticsResponse>, KnownCallbackStatusStatisticsErrorCode>;

export { callbackStatusStatistics, isCallbackStatusStatistics };
