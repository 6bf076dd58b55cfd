// What @tc3-schema/validator/intl/sms/v20190711/SendStatusStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownSendStatusStatisticsErrorCode, SendStatusStatisticsResponse } from "@tc3-schema/types/intl/sms/v20190711";

/** Whether a value is an acceptable answer of SendStatusStatistics. Drift is accepted. */
declare function isSendStatusStatistics(value: unknown): value is ApiResponse<Delivered<SendStatusStatisticsResponse>, KnownSendStatusStatisticsErrorCode>;

/**
 * The contract for answers of SendStatusStatistics of sms 2019-07-11 (edition intl). Counts the
 * messages that an application sent over a period.
 */
declare const sendStatusStatistics: Contract<SendStatusStatisticsResponse, KnownSendStatusStatisticsErrorCode>;

export { isSendStatusStatistics, sendStatusStatistics };
