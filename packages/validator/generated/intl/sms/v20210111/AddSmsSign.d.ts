/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownAddSmsSignErrorCode, AddSmsSignResponse } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of AddSmsSign of sms 2021-01-11 (edition intl). Applies for a signature,
 * which is reviewed before it can be used. Not open to accounts verified as individuals.
 */
export declare const addSmsSign: Contract<AddSmsSignResponse, KnownAddSmsSignErrorCode>;

/** Whether a value is an acceptable answer of AddSmsSign. Drift is accepted. */
export declare function isAddSmsSign(value: unknown): value is ApiResponse<Delivered<AddSmsSignResponse>, KnownAddSmsSignErrorCode>;
