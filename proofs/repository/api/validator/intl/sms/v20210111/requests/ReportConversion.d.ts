// What @tc3-schema/validator/intl/sms/v20210111/requests/ReportConversion declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { ReportConversionRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/** Whether ReportConversion would accept a value as its request. */
declare function isReportConversionRequest(value: unknown): value is ReportConversionRequest;

/**
 * The contract for requests of ReportConversion of sms 2021-01-11 (edition intl). The message that was
 * acted on.
 */
declare const reportConversionRequest: RequestContract<ReportConversionRequest>;

export { isReportConversionRequest, reportConversionRequest };
