// What @tc3-schema/validator/intl/sms/v20210111/requests/SendMultiGlobalSms declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { SendMultiGlobalSmsRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/** Whether SendMultiGlobalSms would accept a value as its request. */
declare function isSendMultiGlobalSmsRequest(value: unknown): value is SendMultiGlobalSmsRequest;

/**
 * The contract for requests of SendMultiGlobalSms of sms 2021-01-11 (edition intl). The messages to
 * send.
 */
declare const sendMultiGlobalSmsRequest: RequestContract<SendMultiGlobalSmsRequest>;

export { isSendMultiGlobalSmsRequest, sendMultiGlobalSmsRequest };
