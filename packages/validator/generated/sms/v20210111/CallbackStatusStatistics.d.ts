/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { Contract } from "@tc3-schema/types";
import type { KnownCallbackStatusStatisticsErrorCode, CallbackStatusStatisticsResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of CallbackStatusStatistics of sms 2021-01-11. Counts the receipts that an
 * application's messages got over a period.
 */
export declare const callbackStatusStatistics: Contract<CallbackStatusStatisticsResponse, KnownCallbackStatusStatisticsErrorCode>;
