/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownAddSmsTemplateErrorCode, AddSmsTemplateResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of AddSmsTemplate of sms 2019-07-11. Applies for a template, which is
 * reviewed before it can be used. Not open to accounts verified as individuals.
 */
export declare const addSmsTemplate: Contract<AddSmsTemplateResponse, KnownAddSmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of AddSmsTemplate. Drift is accepted. */
export declare function isAddSmsTemplate(value: unknown): value is ApiResponse<Delivered<AddSmsTemplateResponse>, KnownAddSmsTemplateErrorCode>;
