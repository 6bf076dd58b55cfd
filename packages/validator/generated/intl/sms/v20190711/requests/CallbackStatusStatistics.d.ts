/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { CallbackStatusStatisticsRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of CallbackStatusStatistics of sms 2019-07-11 (edition intl). The
 * application whose receipts are counted, and the period.
 */
export declare const callbackStatusStatisticsRequest: RequestContract<CallbackStatusStatisticsRequest>;

/** Whether CallbackStatusStatistics would accept a value as its request. */
export declare function isCallbackStatusStatisticsRequest(value: unknown): value is CallbackStatusStatisticsRequest;
