// What @tc3-schema/validator/intl/sms/v20190711/requests/DescribeSmsTemplateList declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { DescribeSmsTemplateListRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of DescribeSmsTemplateList of sms 2019-07-11 (edition intl). The templates
 * to look up.
 */
declare const describeSmsTemplateListRequest: RequestContract<DescribeSmsTemplateListRequest>;

/** Whether DescribeSmsTemplateList would accept a value as its request. */
declare function isDescribeSmsTemplateListRequest(value: unknown): value is DescribeSmsTemplateListRequest;

export { describeSmsTemplateListRequest, isDescribeSmsTemplateListRequest };
