/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownDescribePhoneNumberInfoErrorCode, DescribePhoneNumberInfoResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of DescribePhoneNumberInfo of sms 2021-01-11. Takes phone numbers apart:
 * calling code, country or region, E.164 form.
 */
export declare const describePhoneNumberInfo: Contract<DescribePhoneNumberInfoResponse, KnownDescribePhoneNumberInfoErrorCode>;

/** Whether a value is an acceptable answer of DescribePhoneNumberInfo. Drift is accepted. */
export declare function isDescribePhoneNumberInfo(value: unknown): value is ApiResponse<Delivered<DescribePhoneNumberInfoResponse>, KnownDescribePhoneNumberInfoErrorCode>;
