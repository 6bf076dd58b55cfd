// What @tc3-schema/validator/intl/sms/v20190711/DeleteSmsSign declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { DeleteSmsSignResponse, KnownDeleteSmsSignErrorCode } from "@tc3-schema/types/intl/sms/v20190711";

/**
 * The contract for answers of DeleteSmsSign of sms 2019-07-11 (edition intl). Deletes a signature. Not
 * open to accounts verified as individuals.
 */
declare const deleteSmsSign: Contract<DeleteSmsSignResponse, KnownDeleteSmsSignErrorCode>;

/** Whether a value is an acceptable answer of DeleteSmsSign. Drift is accepted. */
declare function isDeleteSmsSign(value: unknown): value is ApiResponse<Delivered<DeleteSmsSignResponse>, KnownDeleteSmsSignErrorCode>;

export { deleteSmsSign, isDeleteSmsSign };
