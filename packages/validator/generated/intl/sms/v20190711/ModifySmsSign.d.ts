/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownModifySmsSignErrorCode, ModifySmsSignResponse } from "@tc3-schema/types/intl/sms/v20190711";

/**
 * The contract for answers of ModifySmsSign of sms 2019-07-11 (edition intl). Changes a signature that
 * waits for its review or was refused; an approved one stays as it is. Not open to accounts verified
 * as individuals.
 */
export declare const modifySmsSign: Contract<ModifySmsSignResponse, KnownModifySmsSignErrorCode>;

/** Whether a value is an acceptable answer of ModifySmsSign. Drift is accepted. */
export declare function isModifySmsSign(value: unknown): value is ApiResponse<Delivered<ModifySmsSignResponse>, KnownModifySmsSignErrorCode>;
