// What @tc3-schema/validator/intl/sms/v20210111/requests/DescribeSmsSignList declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { DescribeSmsSignListRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of DescribeSmsSignList of sms 2021-01-11 (edition intl). The signatures to
 * look up.
 */
declare const describeSmsSignListRequest: RequestContract<DescribeSmsSignListRequest>;

/** Whether DescribeSmsSignList would accept a value as its request. */
declare function isDescribeSmsSignListRequest(value: unknown): value is DescribeSmsSignListRequest;

export { describeSmsSignListRequest, isDescribeSmsSignListRequest };
