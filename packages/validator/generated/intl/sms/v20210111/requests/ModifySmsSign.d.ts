/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { ModifySmsSignRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of ModifySmsSign of sms 2021-01-11 (edition intl). A signature, and what
 * it should become.
 */
export declare const modifySmsSignRequest: RequestContract<ModifySmsSignRequest>;

/** Whether ModifySmsSign would accept a value as its request. */
export declare function isModifySmsSignRequest(value: unknown): value is ModifySmsSignRequest;
