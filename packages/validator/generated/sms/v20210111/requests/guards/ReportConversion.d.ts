/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { ReportConversionRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether ReportConversion would accept a value as its request. */
export declare function isReportConversionRequest(value: unknown): value is ReportConversionRequest;
