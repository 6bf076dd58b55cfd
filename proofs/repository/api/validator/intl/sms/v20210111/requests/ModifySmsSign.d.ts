// What @tc3-schema/validator/intl/sms/v20210111/requests/ModifySmsSign declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { ModifySmsSignRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/** Whether ModifySmsSign would accept a value as its request. */
declare function isModifySmsSignRequest(value: unknown): value is ModifySmsSignRequest;

/**
 * The contract for requests of ModifySmsSign of sms 2021-01-11 (edition intl). A signature, and what
 * it should become.
 */
declare const modifySmsSignRequest: RequestContract<ModifySmsSignRequest>;

export { isModifySmsSignRequest, modifySmsSignRequest };
