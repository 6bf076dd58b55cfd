/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Delivered } from "@tc3-schema/types";
import type { KnownDescribeSmsSignListErrorCode, DescribeSmsSignListResponse } from "@tc3-schema/types/sms/v20190711";

/** Whether a value is an acceptable answer of DescribeSmsSignList. Drift is accepted. */
export declare function isDescribeSmsSignList(value: unknown): value is ApiResponse<Delivered<DescribeSmsSignListResponse>, KnownDescribeSmsSignListErrorCode>;
