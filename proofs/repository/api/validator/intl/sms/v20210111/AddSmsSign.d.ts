// What @tc3-schema/validator/intl/sms/v20210111/AddSmsSign declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { AddSmsSignResponse, KnownAddSmsSignErrorCode } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of AddSmsSign of sms 2021-01-11 (edition intl). Applies for a signature,
 * which is reviewed before it can be used. Not open to accounts verified as individuals.
 */
declare const addSmsSign: Contract<AddSmsSignResponse, KnownAddSmsSignErrorCode>;

/** Whether a value is an acceptable answer of AddSmsSign. Drift is accepted. */
declare function isAddSmsSign(value: unknown): value is ApiResponse<Delivered<AddSmsSignResponse>, KnownAddSmsSignErrorCode>;

export { addSmsSign, isAddSmsSign };
