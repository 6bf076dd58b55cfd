/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownCallbackStatusStatisticsErrorCode, CallbackStatusStatisticsResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of CallbackStatusStatistics of sms 2021-01-11. Counts the receipts that an
 * application's messages got over a period.
 */
export declare const callbackStatusStatistics: Contract<CallbackStatusStatisticsResponse, KnownCallbackStatusStatisticsErrorCode>;

/** Whether a value is an acceptable answer of CallbackStatusStatistics. Drift is accepted. */
export declare function isCallbackStatusStatistics(value: unknown): value is ApiResponse<Delivered<CallbackStatusStatisticsResponse>, KnownCallbackStatusStatisticsErrorCode>;
