// What @tc3-schema/validator/intl/sms/v20210111/SendSms declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownSendSmsErrorCode, SendSmsResponse } from "@tc3-schema/types/intl/sms/v20210111";

/** Whether a value is an acceptable answer of SendSms. Drift is accepted. */
declare function isSendSms(value: unknown): value is ApiResponse<Delivered<SendSmsResponse>, KnownSendSmsErrorCode>;

/**
 * The contract for answers of SendSms of sms 2021-01-11 (edition intl). Sends one message to up to 200
 * numbers: a verification code, a notification or marketing.
 */
declare const sendSms: Contract<SendSmsResponse, KnownSendSmsErrorCode>;

export { isSendSms, sendSms };
