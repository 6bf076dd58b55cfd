/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownDescribeSmsSignListErrorCode, DescribeSmsSignListResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of DescribeSmsSignList of sms 2021-01-11. Tells how far the review of
 * signatures is. Not open to accounts verified as individuals.
 */
export declare const describeSmsSignList: Contract<DescribeSmsSignListResponse, KnownDescribeSmsSignListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSmsSignList. Drift is accepted. */
export declare function isDescribeSmsSignList(value: unknown): value is ApiResponse<Delivered<DescribeSmsSignListResponse>, KnownDescribeSmsSignListErrorCode>;
