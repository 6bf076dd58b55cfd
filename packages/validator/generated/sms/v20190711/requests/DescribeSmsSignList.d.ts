/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { DescribeSmsSignListRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** The contract for requests of DescribeSmsSignList of sms 2019-07-11. The signatures to look up. */
export declare const describeSmsSignListRequest: RequestContract<DescribeSmsSignListRequest>;

/** Whether DescribeSmsSignList would accept a value as its request. */
export declare function isDescribeSmsSignListRequest(value: unknown): value is DescribeSmsSignListRequest;
