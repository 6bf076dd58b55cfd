// What @tc3-schema/validator/intl/sms/v20210111/requests/AddSmsSign declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { AddSmsSignRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of AddSmsSign of sms 2021-01-11 (edition intl). A signature to apply for,
 * and what proves the right to it.
 */
declare const addSmsSignRequest: RequestContract<AddSmsSignRequest>;

/** Whether AddSmsSign would accept a value as its request. */
declare function isAddSmsSignRequest(value: unknown): value is AddSmsSignRequest;

export { addSmsSignRequest, isAddSmsSignRequest };
