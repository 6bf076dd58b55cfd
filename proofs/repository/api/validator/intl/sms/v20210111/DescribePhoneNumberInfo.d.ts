// What @tc3-schema/validator/intl/sms/v20210111/DescribePhoneNumberInfo declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { DescribePhoneNumberInfoResponse, KnownDescribePhoneNumberInfoErrorCode } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of DescribePhoneNumberInfo of sms 2021-01-11 (edition intl). Takes phone
 * numbers apart: calling code, country or region, E.164 form.
 */
declare const describePhoneNumberInfo: Contract<DescribePhoneNumberInfoResponse, KnownDescribePhoneNumberInfoErrorCode>;

/** Whether a value is an acceptable answer of DescribePhoneNumberInfo. Drift is accepted. */
declare function isDescribePhoneNumberInfo(value: unknown): value is ApiResponse<Delivered<DescribePhoneNumberInfoResponse>, KnownDescribePhoneNumberInfoErrorCode>;

export { describePhoneNumberInfo, isDescribePhoneNumberInfo };
