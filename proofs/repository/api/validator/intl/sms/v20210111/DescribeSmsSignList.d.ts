// What @tc3-schema/validator/intl/sms/v20210111/DescribeSmsSignList declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { DescribeSmsSignListResponse, KnownDescribeSmsSignListErrorCode } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of DescribeSmsSignList of sms 2021-01-11 (edition intl). Tells how far the
 * review of signatures is. Not open to accounts verified as individuals.
 */
declare const describeSmsSignList: Contract<DescribeSmsSignListResponse, KnownDescribeSmsSignListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSmsSignList. Drift is accepted. */
declare function isDescribeSmsSignList(value: unknown): value is ApiResponse<Delivered<DescribeSmsSignListResponse>, KnownDescribeSmsSignListErrorCode>;

export { describeSmsSignList, isDescribeSmsSignList };
