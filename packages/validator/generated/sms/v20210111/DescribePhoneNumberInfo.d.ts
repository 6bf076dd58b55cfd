/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { Contract } from "@tc3-schema/types";
import type { KnownDescribePhoneNumberInfoErrorCode, DescribePhoneNumberInfoResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of DescribePhoneNumberInfo of sms 2021-01-11. Takes phone numbers apart:
 * calling code, country or region, E.164 form.
 */
export declare const describePhoneNumberInfo: Contract<DescribePhoneNumberInfoResponse, KnownDescribePhoneNumberInfoErrorCode>;
