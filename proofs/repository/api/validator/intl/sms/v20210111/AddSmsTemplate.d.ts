// What @tc3-schema/validator/intl/sms/v20210111/AddSmsTemplate declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { AddSmsTemplateResponse, KnownAddSmsTemplateErrorCode } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of AddSmsTemplate of sms 2021-01-11 (edition intl). Applies for a template,
 * which is reviewed before it can be used. Not open to accounts verified as individuals.
 */
declare const addSmsTemplate: Contract<AddSmsTemplateResponse, KnownAddSmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of AddSmsTemplate. Drift is accepted. */
declare function isAddSmsTemplate(value: unknown): value is ApiResponse<Delivered<AddSmsTemplateResponse>, KnownAddSmsTemplateErrorCode>;

export { addSmsTemplate, isAddSmsTemplate };
