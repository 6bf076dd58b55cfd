// What @tc3-schema/validator/sms/v20190711/DeleteSmsSign declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Contract } from "@tc3-schema/types";

import { DeleteSmsSignResponse, KnownDeleteSmsSignErrorCode } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of DeleteSmsSign of sms 2019-07-11. Deletes a signature. Not open to
 * accounts verified as individuals.
 */
declare const deleteSmsSign: Contract<DeleteSmsSignResponse, KnownDeleteSmsSignErrorCode>;

export { deleteSmsSign };
