/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import type { Contract } from "@tc3-schema/types";
import type { KnownDescribeSmsSignListErrorCode, DescribeSmsSignListResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of DescribeSmsSignList of sms 2019-07-11. Tells how far the review of
 * signatures is. Not open to accounts verified as individuals.
 */
export declare const describeSmsSignList: Contract<DescribeSmsSignListResponse, KnownDescribeSmsSignListErrorCode>;
