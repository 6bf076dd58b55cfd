// What @tc3-schema/validator/intl/sms/v20210111/ModifySmsTemplate declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownModifySmsTemplateErrorCode, ModifySmsTemplateResponse } from "@tc3-schema/types/intl/sms/v20210111";

/** Whether a value is an acceptable answer of ModifySmsTemplate. Drift is accepted. */
declare function isModifySmsTemplate(value: unknown): value is ApiResponse<Delivered<ModifySmsTemplateResponse>, KnownModifySmsTemplateErrorCode>;

/**
 * The contract for answers of ModifySmsTemplate of sms 2021-01-11 (edition intl). Changes a template
 * that waits for its review or was refused; an approved one stays as it is. Not open to accounts
 * verified as individuals.
 */
declare const modifySmsTemplate: Contract<ModifySmsTemplateResponse, KnownModifySmsTemplateErrorCode>;

export { isModifySmsTemplate, modifySmsTemplate };
