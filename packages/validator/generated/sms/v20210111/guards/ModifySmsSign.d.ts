/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Delivered } from "@tc3-schema/types";
import type { KnownModifySmsSignErrorCode, ModifySmsSignResponse } from "@tc3-schema/types/sms/v20210111";

/** Whether a value is an acceptable answer of ModifySmsSign. Drift is accepted. */
export declare function isModifySmsSign(value: unknown): value is ApiResponse<Delivered<ModifySmsSignResponse>, KnownModifySmsSignErrorCode>;
