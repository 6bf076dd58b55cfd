/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { DeleteSmsTemplateRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether DeleteSmsTemplate would accept a value as its request. */
export declare function isDeleteSmsTemplateRequest(value: unknown): value is DeleteSmsTemplateRequest;
