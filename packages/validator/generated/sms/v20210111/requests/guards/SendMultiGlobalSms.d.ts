/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { SendMultiGlobalSmsRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether SendMultiGlobalSms would accept a value as its request. */
export declare function isSendMultiGlobalSmsRequest(value: unknown): value is SendMultiGlobalSmsRequest;
