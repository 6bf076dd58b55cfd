/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Delivered } from "@tc3-schema/types";
import type { KnownDescribeSmsTemplateListErrorCode, DescribeSmsTemplateListResponse } from "@tc3-schema/types/sms/v20190711";

/** Whether a value is an acceptable answer of DescribeSmsTemplateList. Drift is accepted. */
export declare function isDescribeSmsTemplateList(value: unknown): value is ApiResponse<Delivered<DescribeSmsTemplateListResponse>, KnownDescribeSmsTemplateListErrorCode>;
