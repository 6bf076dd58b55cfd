// What @tc3-schema/validator/intl/sms/v20190711/requests/AddSmsTemplate declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { AddSmsTemplateRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of AddSmsTemplate of sms 2019-07-11 (edition intl). A template to apply
 * for.
 */
declare const addSmsTemplateRequest: RequestContract<AddSmsTemplateRequest>;

/** Whether AddSmsTemplate would accept a value as its request. */
declare function isAddSmsTemplateRequest(value: unknown): value is AddSmsTemplateRequest;

export { addSmsTemplateRequest, isAddSmsTemplateRequest };
