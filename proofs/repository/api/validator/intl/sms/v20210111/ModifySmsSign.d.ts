// What @tc3-schema/validator/intl/sms/v20210111/ModifySmsSign declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownModifySmsSignErrorCode, ModifySmsSignResponse } from "@tc3-schema/types/intl/sms/v20210111";

/** Whether a value is an acceptable answer of ModifySmsSign. Drift is accepted. */
declare function isModifySmsSign(value: unknown): value is ApiResponse<Delivered<ModifySmsSignResponse>, KnownModifySmsSignErrorCode>;

/**
 * The contract for answers of ModifySmsSign of sms 2021-01-11 (edition intl). Changes a signature that
 * waits for its review or was refused; an approved one stays as it is. Not open to accounts verified
 * as individuals.
 */
declare const modifySmsSign: Contract<ModifySmsSignResponse, KnownModifySmsSignErrorCode>;

export { isModifySmsSign, modifySmsSign };
