/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Delivered } from "@tc3-schema/types";
import type { KnownDescribePhoneNumberInfoErrorCode, DescribePhoneNumberInfoResponse } from "@tc3-schema/types/sms/v20210111";

/** Whether a value is an acceptable answer of DescribePhoneNumberInfo. Drift is accepted. */
export declare function isDescribePhoneNumberInfo(value: unknown): value is ApiResponse<Delivered<DescribePhoneNumberInfoResponse>, KnownDescribePhoneNumberInfoErrorCode>;
