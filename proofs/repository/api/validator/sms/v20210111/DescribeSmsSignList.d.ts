// What @tc3-schema/validator/sms/v20210111/DescribeSmsSignList declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Contract } from "@tc3-schema/types";

import { DescribeSmsSignListResponse, KnownDescribeSmsSignListErrorCode } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of DescribeSmsSignList of sms 2021-01-11. Tells how far the review of
 * signatures is. Not open to accounts verified as individuals.
 */
declare const describeSmsSignList: Contract<DescribeSmsSignListResponse, KnownDescribeSmsSignListErrorCode>;

export { describeSmsSignList };
