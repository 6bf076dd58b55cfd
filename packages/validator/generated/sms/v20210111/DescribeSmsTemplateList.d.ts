/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownDescribeSmsTemplateListErrorCode, DescribeSmsTemplateListResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of DescribeSmsTemplateList of sms 2021-01-11. Tells how far the review of
 * templates is. Not open to accounts verified as individuals.
 */
export declare const describeSmsTemplateList: Contract<DescribeSmsTemplateListResponse, KnownDescribeSmsTemplateListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSmsTemplateList. Drift is accepted. */
export declare function isDescribeSmsTemplateList(value: unknown): value is ApiResponse<Delivered<DescribeSmsTemplateListResponse>, KnownDescribeSmsTemplateListErrorCode>;
