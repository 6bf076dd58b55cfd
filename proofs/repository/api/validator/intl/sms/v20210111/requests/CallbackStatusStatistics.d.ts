// What @tc3-schema/validator/intl/sms/v20210111/requests/CallbackStatusStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { CallbackStatusStatisticsRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of CallbackStatusStatistics of sms 2021-01-11 (edition intl). The
 * application whose receipts are counted, and the period.
 */
declare const callbackStatusStatisticsRequest: RequestContract<CallbackStatusStatisticsRequest>;

/** Whether CallbackStatusStatistics would accept a value as its request. */
declare function isCallbackStatusStatisticsRequest(value: unknown): value is CallbackStatusStatisticsRequest;

export { callbackStatusStatisticsRequest, isCallbackStatusStatisticsRequest };
