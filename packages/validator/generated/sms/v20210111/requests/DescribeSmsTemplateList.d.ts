/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { DescribeSmsTemplateListRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** The contract for requests of DescribeSmsTemplateList of sms 2021-01-11. The templates to look up. */
export declare const describeSmsTemplateListRequest: RequestContract<DescribeSmsTemplateListRequest>;

/** Whether DescribeSmsTemplateList would accept a value as its request. */
export declare function isDescribeSmsTemplateListRequest(value: unknown): value is DescribeSmsTemplateListRequest;
