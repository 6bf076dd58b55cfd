/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownReportConversionErrorCode, ReportConversionResponse } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of ReportConversion of sms 2021-01-11 (edition intl). Reports that a user
 * acted on a message, such as by entering the code that it brought. Has to be enabled for the account.
 */
export declare const reportConversion: Contract<ReportConversionResponse, KnownReportConversionErrorCode>;

/** Whether a value is an acceptable answer of ReportConversion. Drift is accepted. */
export declare function isReportConversion(value: unknown): value is ApiResponse<Delivered<ReportConversionResponse>, KnownReportConversionErrorCode>;
