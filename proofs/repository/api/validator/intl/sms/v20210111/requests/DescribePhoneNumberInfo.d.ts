// What @tc3-schema/validator/intl/sms/v20210111/requests/DescribePhoneNumberInfo declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { DescribePhoneNumberInfoRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of DescribePhoneNumberInfo of sms 2021-01-11 (edition intl). The numbers
 * to take apart.
 */
declare const describePhoneNumberInfoRequest: RequestContract<DescribePhoneNumberInfoRequest>;

/** Whether DescribePhoneNumberInfo would accept a value as its request. */
declare function isDescribePhoneNumberInfoRequest(value: unknown): value is DescribePhoneNumberInfoRequest;

export { describePhoneNumberInfoRequest, isDescribePhoneNumberInfoRequest };
