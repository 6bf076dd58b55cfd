/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

import type { CallbackStatusStatisticsRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** Whether CallbackStatusStatistics would accept a value as its request. */
export declare function isCallbackStatusStatisticsRequest(value: unknown): value is CallbackStatusStatisticsRequest;
