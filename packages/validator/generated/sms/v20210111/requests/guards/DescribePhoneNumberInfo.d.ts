/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { DescribePhoneNumberInfoRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether DescribePhoneNumberInfo would accept a value as its request. */
export declare function isDescribePhoneNumberInfoRequest(value: unknown): value is DescribePhoneNumberInfoRequest;
