/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownSendMultiGlobalSmsErrorCode, SendMultiGlobalSmsResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of SendMultiGlobalSms of sms 2021-01-11. Sends international messages,
 * where each number has a template, parameters and a sender ID of its own.
 */
export declare const sendMultiGlobalSms: Contract<SendMultiGlobalSmsResponse, KnownSendMultiGlobalSmsErrorCode>;

/** Whether a value is an acceptable answer of SendMultiGlobalSms. Drift is accepted. */
export declare function isSendMultiGlobalSms(value: unknown): value is ApiResponse<Delivered<SendMultiGlobalSmsResponse>, KnownSendMultiGlobalSmsErrorCode>;
