/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

import type { AddSmsTemplateRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** Whether AddSmsTemplate would accept a value as its request. */
export declare function isAddSmsTemplateRequest(value: unknown): value is AddSmsTemplateRequest;
