/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { DescribePhoneNumberInfoRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** The contract for requests of DescribePhoneNumberInfo of sms 2021-01-11. The numbers to take apart. */
export declare const describePhoneNumberInfoRequest: RequestContract<DescribePhoneNumberInfoRequest>;

/** Whether DescribePhoneNumberInfo would accept a value as its request. */
export declare function isDescribePhoneNumberInfoRequest(value: unknown): value is DescribePhoneNumberInfoRequest;
