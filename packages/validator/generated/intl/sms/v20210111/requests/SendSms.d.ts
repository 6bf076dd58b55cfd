/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { SendSmsRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of SendSms of sms 2021-01-11 (edition intl). The message, and its
 * recipients.
 */
export declare const sendSmsRequest: RequestContract<SendSmsRequest>;

/** Whether SendSms would accept a value as its request. */
export declare function isSendSmsRequest(value: unknown): value is SendSmsRequest;
