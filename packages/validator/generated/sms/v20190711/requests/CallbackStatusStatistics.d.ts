/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

import type { RequestContract } from "@tc3-schema/types";
import type { CallbackStatusStatisticsRequest } from "@tc3-schema/types/sms/v20190711/requests";

/**
 * What CallbackStatusStatistics of sms 2019-07-11 takes. Whose receipts to count, and over which
 * period.
 */
export declare const callbackStatusStatisticsRequest: RequestContract<CallbackStatusStatisticsRequest>;
