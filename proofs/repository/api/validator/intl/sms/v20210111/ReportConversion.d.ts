// What @tc3-schema/validator/intl/sms/v20210111/ReportConversion declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownReportConversionErrorCode, ReportConversionResponse } from "@tc3-schema/types/intl/sms/v20210111";

/** Whether a value is an acceptable answer of ReportConversion. Drift is accepted. */
declare function isReportConversion(value: unknown): value is ApiResponse<Delivered<ReportConversionResponse>, KnownReportConversionErrorCode>;

/**
 * The contract for answers of ReportConversion of sms 2021-01-11 (edition intl). Reports that a user
 * acted on a message, such as by entering the code that it brought. Has to be enabled for the account.
 */
declare const reportConversion: Contract<ReportConversionResponse, KnownReportConversionErrorCode>;

export { isReportConversion, reportConversion };
