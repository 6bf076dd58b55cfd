/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownSendStatusStatisticsErrorCode, SendStatusStatisticsResponse } from "@tc3-schema/types/intl/sms/v20190711";

/**
 * The contract for answers of SendStatusStatistics of sms 2019-07-11 (edition intl). Counts the
 * messages that an application sent over a period.
 */
export declare const sendStatusStatistics: Contract<SendStatusStatisticsResponse, KnownSendStatusStatisticsErrorCode>;

/** Whether a value is an acceptable answer of SendStatusStatistics. Drift is accepted. */
export declare function isSendStatusStatistics(value: unknown): value is ApiResponse<Delivered<SendStatusStatisticsResponse>, KnownSendStatusStatisticsErrorCode>;
