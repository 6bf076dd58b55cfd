// What @tc3-schema/validator/intl/sms/v20210111/requests/ModifySmsTemplate declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { ModifySmsTemplateRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/** Whether ModifySmsTemplate would accept a value as its request. */
declare function isModifySmsTemplateRequest(value: unknown): value is ModifySmsTemplateRequest;

/**
 * The contract for requests of ModifySmsTemplate of sms 2021-01-11 (edition intl). A template, and
 * what it should become.
 */
declare const modifySmsTemplateRequest: RequestContract<ModifySmsTemplateRequest>;

export { isModifySmsTemplateRequest, modifySmsTemplateRequest };
