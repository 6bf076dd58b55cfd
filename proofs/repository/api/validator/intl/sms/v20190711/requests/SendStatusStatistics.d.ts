// What @tc3-schema/validator/intl/sms/v20190711/requests/SendStatusStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { SendStatusStatisticsRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/** Whether SendStatusStatistics would accept a value as its request. */
declare function isSendStatusStatisticsRequest(value: unknown): value is SendStatusStatisticsRequest;

/**
 * The contract for requests of SendStatusStatistics of sms 2019-07-11 (edition intl). The application
 * whose messages are counted, and the period.
 */
declare const sendStatusStatisticsRequest: RequestContract<SendStatusStatisticsRequest>;

export { isSendStatusStatisticsRequest, sendStatusStatisticsRequest };
