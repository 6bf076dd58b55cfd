/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownSendSmsErrorCode, SendSmsResponse } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of SendSms of sms 2021-01-11 (edition intl). Sends one message to up to 200
 * numbers: a verification code, a notification or marketing.
 */
export declare const sendSms: Contract<SendSmsResponse, KnownSendSmsErrorCode>;

/** Whether a value is an acceptable answer of SendSms. Drift is accepted. */
export declare function isSendSms(value: unknown): value is ApiResponse<Delivered<SendSmsResponse>, KnownSendSmsErrorCode>;
