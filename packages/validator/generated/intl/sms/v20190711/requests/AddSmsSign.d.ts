/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { AddSmsSignRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of AddSmsSign of sms 2019-07-11 (edition intl). A signature to apply for,
 * and what proves the right to it.
 */
export declare const addSmsSignRequest: RequestContract<AddSmsSignRequest>;

/** Whether AddSmsSign would accept a value as its request. */
export declare function isAddSmsSignRequest(value: unknown): value is AddSmsSignRequest;
