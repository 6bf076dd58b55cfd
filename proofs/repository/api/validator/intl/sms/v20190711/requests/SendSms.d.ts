// What @tc3-schema/validator/intl/sms/v20190711/requests/SendSms declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { SendSmsRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/** Whether SendSms would accept a value as its request. */
declare function isSendSmsRequest(value: unknown): value is SendSmsRequest;

/**
 * The contract for requests of SendSms of sms 2019-07-11 (edition intl). The message, and its
 * recipients.
 */
declare const sendSmsRequest: RequestContract<SendSmsRequest>;

export { isSendSmsRequest, sendSmsRequest };
