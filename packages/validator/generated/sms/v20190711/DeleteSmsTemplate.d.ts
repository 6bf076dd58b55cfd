/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownDeleteSmsTemplateErrorCode, DeleteSmsTemplateResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of DeleteSmsTemplate of sms 2019-07-11. Deletes a template. Not open to
 * accounts verified as individuals.
 */
export declare const deleteSmsTemplate: Contract<DeleteSmsTemplateResponse, KnownDeleteSmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of DeleteSmsTemplate. Drift is accepted. */
export declare function isDeleteSmsTemplate(value: unknown): value is ApiResponse<Delivered<DeleteSmsTemplateResponse>, KnownDeleteSmsTemplateErrorCode>;
