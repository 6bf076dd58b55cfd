/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { CallbackStatusStatisticsRequest } from "@tc3-schema/types/sms/v20210111/requests";

/**
 * The contract for requests of CallbackStatusStatistics of sms 2021-01-11. The application whose
 * receipts are counted, and the period.
 */
export declare const callbackStatusStatisticsRequest: RequestContract<CallbackStatusStatisticsRequest>;

/** Whether CallbackStatusStatistics would accept a value as its request. */
export declare function isCallbackStatusStatisticsRequest(value: unknown): value is CallbackStatusStatisticsRequest;
