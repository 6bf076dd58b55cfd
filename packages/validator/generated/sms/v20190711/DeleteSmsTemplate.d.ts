/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownDeleteSmsTemplateErrorCode, DeleteSmsTemplateResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * What DeleteSmsTemplate of sms 2019-07-11 answers with. Deletes a template. Not open to accounts
 * verified as individuals.
 */
export declare const deleteSmsTemplate: Contract<DeleteSmsTemplateResponse, KnownDeleteSmsTemplateErrorCode>;
