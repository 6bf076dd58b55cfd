/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { ModifySmsTemplateRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of ModifySmsTemplate of sms 2021-01-11 (edition intl). A template, and
 * what it should become.
 */
export declare const modifySmsTemplateRequest: RequestContract<ModifySmsTemplateRequest>;

/** Whether ModifySmsTemplate would accept a value as its request. */
export declare function isModifySmsTemplateRequest(value: unknown): value is ModifySmsTemplateRequest;
