/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { SendStatusStatisticsRequest } from "@tc3-schema/types/sms/v20190711/requests";

/**
 * The contract for requests of SendStatusStatistics of sms 2019-07-11. The application whose messages
 * are counted, and the period.
 */
export declare const sendStatusStatisticsRequest: RequestContract<SendStatusStatisticsRequest>;

/** Whether SendStatusStatistics would accept a value as its request. */
export declare function isSendStatusStatisticsRequest(value: unknown): value is SendStatusStatisticsRequest;
