/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { ModifySmsTemplateRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether ModifySmsTemplate would accept a value as its request. */
export declare function isModifySmsTemplateRequest(value: unknown): value is ModifySmsTemplateRequest;
