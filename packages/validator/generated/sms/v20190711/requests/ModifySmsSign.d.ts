/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { ModifySmsSignRequest } from "@tc3-schema/types/sms/v20190711/requests";

/**
 * The contract for requests of ModifySmsSign of sms 2019-07-11. A signature, and what it should
 * become.
 */
export declare const modifySmsSignRequest: RequestContract<ModifySmsSignRequest>;

/** Whether ModifySmsSign would accept a value as its request. */
export declare function isModifySmsSignRequest(value: unknown): value is ModifySmsSignRequest;
