// What @tc3-schema/validator/intl/sms/v20210111/SendMultiGlobalSms declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownSendMultiGlobalSmsErrorCode, SendMultiGlobalSmsResponse } from "@tc3-schema/types/intl/sms/v20210111";

/** Whether a value is an acceptable answer of SendMultiGlobalSms. Drift is accepted. */
declare function isSendMultiGlobalSms(value: unknown): value is ApiResponse<Delivered<SendMultiGlobalSmsResponse>, KnownSendMultiGlobalSmsErrorCode>;

/**
 * The contract for answers of SendMultiGlobalSms of sms 2021-01-11 (edition intl). Sends international
 * messages, where each number has a template, parameters and a sender ID of its own.
 */
declare const sendMultiGlobalSms: Contract<SendMultiGlobalSmsResponse, KnownSendMultiGlobalSmsErrorCode>;

export { isSendMultiGlobalSms, sendMultiGlobalSms };
