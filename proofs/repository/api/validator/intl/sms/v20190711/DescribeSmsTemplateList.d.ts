// What @tc3-schema/validator/intl/sms/v20190711/DescribeSmsTemplateList declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { DescribeSmsTemplateListResponse, KnownDescribeSmsTemplateListErrorCode } from "@tc3-schema/types/intl/sms/v20190711";

/**
 * The contract for answers of DescribeSmsTemplateList of sms 2019-07-11 (edition intl). Tells how far
 * the review of templates is. Not open to accounts verified as individuals.
 */
declare const describeSmsTemplateList: Contract<DescribeSmsTemplateListResponse, KnownDescribeSmsTemplateListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSmsTemplateList. Drift is accepted. */
declare function isDescribeSmsTemplateList(value: unknown): value is ApiResponse<Delivered<DescribeSmsTemplateListResponse>, KnownDescribeSmsTemplateListErrorCode>;

export { describeSmsTemplateList, isDescribeSmsTemplateList };
