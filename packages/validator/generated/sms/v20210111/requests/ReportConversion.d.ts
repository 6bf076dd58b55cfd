/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { ReportConversionRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** The contract for requests of ReportConversion of sms 2021-01-11. The message that was acted on. */
export declare const reportConversionRequest: RequestContract<ReportConversionRequest>;

/** Whether ReportConversion would accept a value as its request. */
export declare function isReportConversionRequest(value: unknown): value is ReportConversionRequest;
