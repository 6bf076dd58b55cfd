/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { SendSmsRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether SendSms would accept a value as its request. */
export declare function isSendSmsRequest(value: unknown): value is SendSmsRequest;
