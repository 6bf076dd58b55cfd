// What @tc3-schema/validator/intl/sms/v20210111/DeleteSmsTemplate declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { DeleteSmsTemplateResponse, KnownDeleteSmsTemplateErrorCode } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of DeleteSmsTemplate of sms 2021-01-11 (edition intl). Deletes a template.
 * Not open to accounts verified as individuals.
 */
declare const deleteSmsTemplate: Contract<DeleteSmsTemplateResponse, KnownDeleteSmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of DeleteSmsTemplate. Drift is accepted. */
declare function isDeleteSmsTemplate(value: unknown): value is ApiResponse<Delivered<DeleteSmsTemplateResponse>, KnownDeleteSmsTemplateErrorCode>;

export { deleteSmsTemplate, isDeleteSmsTemplate };
