/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownModifySmsTemplateErrorCode, ModifySmsTemplateResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of ModifySmsTemplate of sms 2021-01-11. Changes a template that waits for
 * its review or was refused; an approved one stays as it is. Not open to accounts verified as
 * individuals.
 */
export declare const modifySmsTemplate: Contract<ModifySmsTemplateResponse, KnownModifySmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of ModifySmsTemplate. Drift is accepted. */
export declare function isModifySmsTemplate(value: unknown): value is ApiResponse<Delivered<ModifySmsTemplateResponse>, KnownModifySmsTemplateErrorCode>;
