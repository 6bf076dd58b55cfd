/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { DescribeSmsTemplateListRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether DescribeSmsTemplateList would accept a value as its request. */
export declare function isDescribeSmsTemplateListRequest(value: unknown): value is DescribeSmsTemplateListRequest;
