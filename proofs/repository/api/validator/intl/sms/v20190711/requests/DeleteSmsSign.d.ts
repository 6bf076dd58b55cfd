// What @tc3-schema/validator/intl/sms/v20190711/requests/DeleteSmsSign declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { DeleteSmsSignRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of DeleteSmsSign of sms 2019-07-11 (edition intl). The signature to
 * delete.
 */
declare const deleteSmsSignRequest: RequestContract<DeleteSmsSignRequest>;

/** Whether DeleteSmsSign would accept a value as its request. */
declare function isDeleteSmsSignRequest(value: unknown): value is DeleteSmsSignRequest;

export { deleteSmsSignRequest, isDeleteSmsSignRequest };
