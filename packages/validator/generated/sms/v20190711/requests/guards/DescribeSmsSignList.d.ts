/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

import type { DescribeSmsSignListRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** Whether DescribeSmsSignList would accept a value as its request. */
export declare function isDescribeSmsSignListRequest(value: unknown): value is DescribeSmsSignListRequest;
