/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { SendMultiGlobalSmsRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** The contract for requests of SendMultiGlobalSms of sms 2021-01-11. The messages to send. */
export declare const sendMultiGlobalSmsRequest: RequestContract<SendMultiGlobalSmsRequest>;

/** Whether SendMultiGlobalSms would accept a value as its request. */
export declare function isSendMultiGlobalSmsRequest(value: unknown): value is SendMultiGlobalSmsRequest;
