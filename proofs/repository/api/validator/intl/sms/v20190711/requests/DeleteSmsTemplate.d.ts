// What @tc3-schema/validator/intl/sms/v20190711/requests/DeleteSmsTemplate declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { DeleteSmsTemplateRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of DeleteSmsTemplate of sms 2019-07-11 (edition intl). The template to
 * delete.
 */
declare const deleteSmsTemplateRequest: RequestContract<DeleteSmsTemplateRequest>;

/** Whether DeleteSmsTemplate would accept a value as its request. */
declare function isDeleteSmsTemplateRequest(value: unknown): value is DeleteSmsTemplateRequest;

export { deleteSmsTemplateRequest, isDeleteSmsTemplateRequest };
