/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownSendStatusStatisticsErrorCode, SendStatusStatisticsResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * What SendStatusStatistics of sms 2019-07-11 answers with. Counts the messages that an application
 * sent over a period.
 */
export declare const sendStatusStatistics: Contract<SendStatusStatisticsResponse, KnownSendStatusStatisticsErrorCode>;
