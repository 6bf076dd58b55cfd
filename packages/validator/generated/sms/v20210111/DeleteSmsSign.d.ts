/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownDeleteSmsSignErrorCode, DeleteSmsSignResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of DeleteSmsSign of sms 2021-01-11. Deletes a signature. Not open to
 * accounts verified as individuals.
 */
export declare const deleteSmsSign: Contract<DeleteSmsSignResponse, KnownDeleteSmsSignErrorCode>;

/** Whether a value is an acceptable answer of DeleteSmsSign. Drift is accepted. */
export declare function isDeleteSmsSign(value: unknown): value is ApiResponse<Delivered<DeleteSmsSignResponse>, KnownDeleteSmsSignErrorCode>;
