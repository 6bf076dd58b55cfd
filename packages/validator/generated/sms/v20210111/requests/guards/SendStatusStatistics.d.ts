/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { SendStatusStatisticsRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether SendStatusStatistics would accept a value as its request. */
export declare function isSendStatusStatisticsRequest(value: unknown): value is SendStatusStatisticsRequest;
