/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownSendStatusStatisticsErrorCode, SendStatusStatisticsResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of SendStatusStatistics of sms 2021-01-11. Counts the messages that an
 * application sent over a period.
 */
export declare const sendStatusStatistics: Contract<SendStatusStatisticsResponse, KnownSendStatusStatisticsErrorCode>;

/** Whether a value is an acceptable answer of SendStatusStatistics. Drift is accepted. */
export declare function isSendStatusStatistics(value: unknown): value is ApiResponse<Delivered<SendStatusStatisticsResponse>, KnownSendStatusStatisticsErrorCode>;
