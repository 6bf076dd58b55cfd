/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { SendStatusStatisticsRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of SendStatusStatistics of sms 2021-01-11 (edition intl). The application
 * whose messages are counted, and the period.
 */
export declare const sendStatusStatisticsRequest: RequestContract<SendStatusStatisticsRequest>;

/** Whether SendStatusStatistics would accept a value as its request. */
export declare function isSendStatusStatisticsRequest(value: unknown): value is SendStatusStatisticsRequest;
