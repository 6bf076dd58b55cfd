/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { AddSmsTemplateRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** The contract for requests of AddSmsTemplate of sms 2021-01-11. A template to apply for. */
export declare const addSmsTemplateRequest: RequestContract<AddSmsTemplateRequest>;

/** Whether AddSmsTemplate would accept a value as its request. */
export declare function isAddSmsTemplateRequest(value: unknown): value is AddSmsTemplateRequest;
