/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { DeleteSmsTemplateRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** The contract for requests of DeleteSmsTemplate of sms 2021-01-11. The template to delete. */
export declare const deleteSmsTemplateRequest: RequestContract<DeleteSmsTemplateRequest>;

/** Whether DeleteSmsTemplate would accept a value as its request. */
export declare function isDeleteSmsTemplateRequest(value: unknown): value is DeleteSmsTemplateRequest;
