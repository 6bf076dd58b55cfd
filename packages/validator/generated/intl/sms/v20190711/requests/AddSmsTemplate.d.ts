/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { AddSmsTemplateRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of AddSmsTemplate of sms 2019-07-11 (edition intl). A template to apply
 * for.
 */
export declare const addSmsTemplateRequest: RequestContract<AddSmsTemplateRequest>;

/** Whether AddSmsTemplate would accept a value as its request. */
export declare function isAddSmsTemplateRequest(value: unknown): value is AddSmsTemplateRequest;
